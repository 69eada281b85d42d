import * as arrowRight from "lucide-react/icons/arrow-right";
import * as arrowRightLeft from "lucide-react/icons/arrow-right-left";
import * as bell from "lucide-react/icons/bell";
import * as bookOpen from "lucide-react/icons/book-open";
import * as check from "lucide-react/icons/check";
import * as circleDashed from "lucide-react/icons/circle-dashed";
import * as diamond from "lucide-react/icons/diamond";
import * as footprints from "lucide-react/icons/footprints";
import * as globe from "lucide-react/icons/globe";
import * as hourglass from "lucide-react/icons/hourglass";
import * as lightbulb from "lucide-react/icons/lightbulb";
import * as mail from "lucide-react/icons/mail";
import * as mailOpen from "lucide-react/icons/mail-open";
import * as messageCircle from "lucide-react/icons/message-circle";
import * as messageSquare from "lucide-react/icons/message-square";
import * as messageSquareText from "lucide-react/icons/message-square-text";
import * as messagesSquare from "lucide-react/icons/messages-square";
import * as mousePointerClick from "lucide-react/icons/mouse-pointer-click";
import * as pencilLine from "lucide-react/icons/pencil-line";
import * as penLine from "lucide-react/icons/pen-line";
import * as phone from "lucide-react/icons/phone";
import * as plus from "lucide-react/icons/plus";
import * as share2 from "lucide-react/icons/share-2";
import * as undo2 from "lucide-react/icons/undo-2";
import * as userRound from "lucide-react/icons/user-round";
import * as users from "lucide-react/icons/users";
import * as volumeX from "lucide-react/icons/volume-x";
import { iconPath, type Shape } from "./icon-path";

// What lucide draws an icon from stands beside it in its module, but not in the module's types.
const signOf = (icon: object) =>
  iconPath((icon as { __iconData: { node: readonly Shape[] } }).__iconData.node);

/** The signs of a map's cards, each as one path on a field of 24 by 24. */
export const signs = {
  arrowRight: signOf(arrowRight),
  arrowRightLeft: signOf(arrowRightLeft),
  bell: signOf(bell),
  bookOpen: signOf(bookOpen),
  check: signOf(check),
  circleDashed: signOf(circleDashed),
  diamond: signOf(diamond),
  footprints: signOf(footprints),
  globe: signOf(globe),
  hourglass: signOf(hourglass),
  lightbulb: signOf(lightbulb),
  mail: signOf(mail),
  mailOpen: signOf(mailOpen),
  messageCircle: signOf(messageCircle),
  messageSquare: signOf(messageSquare),
  messageSquareText: signOf(messageSquareText),
  messagesSquare: signOf(messagesSquare),
  mousePointerClick: signOf(mousePointerClick),
  pencilLine: signOf(pencilLine),
  penLine: signOf(penLine),
  phone: signOf(phone),
  plus: signOf(plus),
  share2: signOf(share2),
  undo2: signOf(undo2),
  userRound: signOf(userRound),
  users: signOf(users),
  volumeX: signOf(volumeX),
} as const;

export type SignName = keyof typeof signs;
