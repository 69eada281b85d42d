import { projectDirectory } from "../database/data-directory";
import { noteBuild } from "./build-marker";
import { sourceDigest } from "./source-digest";

// After npm run build: notes what the build was made from, for npm run doctor.
noteBuild(projectDirectory, process.env.NEXT_DIST_DIR ?? ".next", sourceDigest(projectDirectory));
