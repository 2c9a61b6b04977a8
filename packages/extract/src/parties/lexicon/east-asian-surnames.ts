/** Korean and Chinese family names as written in Latin letters, in lower case. Sorted. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  'ahn an bae baek bai ban bang byun cai cha chae chan chang chen cheng cheong chi chiang cho choe choi chong chow choy chu chun chung dai deng ding do dong du eom fan fang feng fong fu fung gao geum gil gim go gong gu guo gwak ha ham han hang he heo ho hong hou hsieh hsu hu huang huh hui hung hwang hyun im jang jeon jeong ji jiang jin jo joo jung kang ki kim ko koh koo kwak kwan kwok kwon lai lam lau law lee leung li liang liao lim lin ling liu lo lu luo lyu ma mao meng min mo mok moon na nam ng ngai noh o oh pae paik pak pan pang park peng pi pyo qian qin qiu rhee ri ro roh ryoo ryu seo seok seong shao shen shi shim shin sim sin siu so sohn son song su suh suk sun sung tam tan tang tao teng thae tian to tsai tsang tse tso u wan wang wei wen wi wong woo wu xi xia xiao xie xu xue yam yan yang yao ye yee yeo yeom yeung yi yim yin yip yoo yoon you yu yuan yue yun zeng zhang zhao zheng zhou zhu zou'.split(
    ' ',
  ),
)
