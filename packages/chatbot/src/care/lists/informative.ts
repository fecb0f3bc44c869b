/** Words of somebody who looks for information, not for a judgement about themselves. */
export const INFORMATIVE =
  /資料|冊子|ぱんふ|りーふれっと|はんどぶっく|がいど(?!らいん)|本を|動画|講座|講演|せみなー|いべんと|教室|統計|調査|とは(?:何|なん|なに|どう|$|。)|手続|申請|制度|助成|給付|補助|費用|料金|いくら|書類|診断書|用語|読み方|窓口|相談先|相談でき(?:る|ま)|相談したい|相談する(?:場所|ところ)|どこに相談|だれに相談|誰に相談|せんたー/u
