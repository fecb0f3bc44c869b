/**
 * Characters that are written in more than one way: in each group the first is what the others are folded to.
 *
 * 1. The forms before 1946 of characters of 常用漢字表 (its own list of いわゆる康熙字典体), where Unicode keeps them as
 *    characters of their own; NFKC knows only the rest of them (神, 都, 梅 …).
 * 2. Simplified forms of other characters that fonts and input methods write (表外漢字字体表: 簡易慣用字体 and
 *    拡張新字体): 頸, 嚢, 剥, 麹, 繋 …
 * 3. Characters of names and places (戸籍統一文字: 髙, 﨑, 邉 …). 斎 and 斉 are two characters, but readers look for
 *    斎藤, 齋藤, 斉藤 and 齊藤 by whichever they know.
 * 4. Words of medicine that are printed in two ways: 膣／腟, 靱帯／靭帯, 麻痺／麻痹, 脉／脈.
 * 5. Radicals that PDF files carry in the place of characters (CJK Radicals Supplement; NFKC knows only the Kangxi ones).
 *
 * Characters that mean different things to readers stay apart (癌 and がん are the task of the dictionary).
 */
const GROUPS = `
  亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆
  桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴
  缶罐 巻卷 陥陷 勧勸 寛寬 関關 歓歡 観觀覌 顔顏 気氣 帰歸 器噐 亀龜⻲ 偽僞 戯戲 犠犧 旧舊 拠據
  挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕鄊 暁曉 区區 駆驅駈 勲勳 薫薰 径徑 恵惠 掲揭 渓溪谿 経經 継繼 茎莖
  蛍螢 軽輕 鶏鷄雞 芸藝 撃擊 欠缺 倹儉 剣劍劒劔剱 圏圈 検檢 権權 献獻 研硏 県縣 険險 顕顯 験驗 厳嚴
  呉吳 娯娛 効效 広廣 恒恆 黄黃⻩ 鉱鑛砿 号號 国國囯 黒黑 砕碎 済濟 剤劑 雑雜襍 参參 惨慘 桟棧 蚕蠶
  賛贊 残殘 糸絲 歯齒⻭ 児兒 辞辭 湿濕 実實 舎舍 写寫冩 釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅
  処處 緒緖 叙敍敘 奨奬獎 将將 渉涉 焼燒 称稱 証證 乗乘 剰剩 壌壤 嬢孃 条條 浄淨 状狀 畳疊 穣穰
  譲讓 醸釀 嘱囑 触觸 寝寢 慎愼 真眞 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 数數 枢樞 瀬瀨 声聲 静靜
  斉齊斎齋⻫ 摂攝 窃竊 専專 戦戰 浅淺 潜潛濳 繊纖 践踐 銭錢 禅禪 双雙 壮壯 捜搜 挿插 巣巢 争爭 痩瘦
  総總 聡聰 荘莊 装裝 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體躰軆 帯帶 滞滯 台臺 滝瀧
  択擇 沢澤 単單 担擔 胆膽 団團 弾彈 断斷 痴癡 遅遲 昼晝 虫蟲 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞
  鉄鐵銕鐡 転轉 点點 伝傳 党黨 盗盜 灯燈 当當 闘鬪鬭 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 廃廢
  拝拜 売賣 麦麥⻨ 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉 変變
  弁辨瓣辯 歩步 宝寶寳 豊豐 翻飜 毎每 万萬 満滿 麺麵麪 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖
  様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍⻯ 両兩 猟獵 緑綠 涙淚 塁壘 礼禮 隷隸 霊靈 齢齡 暦曆 歴歷 恋戀
  錬鍊 炉爐 労勞 楼樓 録錄 湾灣 青靑⻘ 清淸 教敎 郎郞 内內 尚尙 彦彥 強强 絶絕 説說 税稅 脱脫 鋭銳
  閲閱 悦悅 戸戶 産產 飲飮 高髙 鴎鷗 蝉蟬 涜瀆 嘘噓 侠俠 繋繫 剥剝 嚢囊 呑吞 填塡 屏屛 掻搔 焔焰
  祷禱 箪簞 繍繡 莱萊 蒋蔣 蝋蠟 躯軀 醤醬 頬頰 顛顚 騨驒 鹸鹼 麹麴 叱𠮟 勢㔟 唖啞 噛嚙 撹攪 掴摑
  溌潑 醗醱 鯵鰺 鶯鴬 薮藪 篭籠 桧檜 潅灌 頸頚 挽輓 迩邇 崎﨑嵜㟢 島嶋嶌 富冨 槙槇 桑桒 柳栁
  橋𣘺槗 吉𠮷 土圡𡈽 館舘 秋穐龝 兎兔 菟莵 曽曾 淵渕渊 野埜 峰峯 凛凜 禰祢 遥遙 瑶瑤 尭堯 芦蘆 祇祗
  園薗 苺莓 喜㐂 船舩 巌巖 略畧 皐皋 稲稻 頴穎 群羣 鎖鎻 閉閇 隣鄰 涼凉 準凖 減减 況况 決决 沖冲
  回囘囬 煙烟 讃讚 纏纒 鬱欝 諌諫 濶闊 萌萠 鶴靍鸖 蕊蘂蕋 解觧 坂𡋤 恥耻 腟膣 靭靱韌 痺痹 脈脉 鼠鼡
  弯彎 贋贗 癒瘉 濾沪 締〆 疱皰 民⺠ 虎⻁ 西⻄ 見⻅ 長⻑ 食⻝ 鬼⻤ 車⻋ 門⻔ 雨⻗ 頁⻚ 風⻛ 飛⻜
  σς 猪豬 厩廐厰 戻戾
`

/** What each variant is folded to. */
export const VARIANT_CHARACTERS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [target = '', ...variants] = Array.from(group)
      return variants.map((variant) => [variant, target] as const)
    }),
)
