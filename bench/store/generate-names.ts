import { type EntityType, entityTypeNames } from '../../server/model/ontology.ts';
import { createRandom } from './random.ts';

/** Surnames, the more frequent the earlier; given names, places, brands and trades are made of common parts. */
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万单',
];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉萍红建国志海峰晓云春燕梅兰凤琴雪飞宇浩然子轩欣怡佳慧琳俊凯鑫鹏波斌辉宏毅立新荣庆学德善永成昌家兴世光天龙少安康宁乐思远望舒知秋清源若水',
];
const brands = [
  ...'安邦博彩晨达恩帆丰格广海瀚航浩恒宏华汇佳嘉建金锦晶景凯康科朗乐力立联隆美明宁诺鹏奇启千强青荣瑞润森尚升盛石顺泰天通万威维西祥新鑫信星兴旭亚扬益永优宇源远云泽振正中众卓',
];
/** What names are made of. */
export const nameCharacters: readonly string[] = [...new Set([...surnames, ...given, ...brands])];
const places = [
  ...[
    '云溪',
    '青川',
    '临湖',
    '安阳',
    '东港',
    '西岭',
    '南浦',
    '北河',
    '江阴',
    '海宁',
    '丰城',
    '平山',
    '清远',
    '永和',
    '长岭',
  ],
  ...[
    '新田',
    '金沙',
    '石门',
    '龙泉',
    '凤凰',
    '白云',
    '大同',
    '万年',
    '高安',
    '宁远',
    '泰顺',
    '武平',
    '文昌',
    '兴化',
    '嘉善',
  ],
];
const endings: Readonly<Record<Exclude<EntityType, 'Person'>, readonly string[]>> = {
  Company: [
    '科技有限公司',
    '实业有限公司',
    '仪器有限公司',
    '新能源有限公司',
    '环保集团',
    '控股集团',
    '药业股份有限公司',
    '电子有限公司',
  ],
  Organization: [
    '大学',
    '职业技术学院',
    '研究院',
    '科技局',
    '市场监管局',
    '人民医院',
    '商会',
    '行业协会',
    '实验室',
    '发展促进中心',
  ],
  Place: ['市', '县', '区', '镇', '村', '街道', '开发区', '古城', '大桥', '水库'],
  Program: [
    '行动计划',
    '示范项目',
    '试点',
    '产业基金',
    '论坛',
    '指数',
    '培育工程',
    '专项行动',
    '创新大赛',
    '惠民清单',
  ],
};

const random = createRandom(11);
const names: string[] = [];
const seen = new Set<string>();

function oneOf(list: readonly string[], exponent = 1): string {
  return list[Math.floor(list.length * random() ** exponent)] ?? '';
}

function makeName(type: EntityType): string {
  if (type === 'Person') return oneOf(surnames, 2) + oneOf(given) + (random() < 0.85 ? oneOf(given) : '');
  const brand = oneOf(brands) + oneOf(brands);
  if (type === 'Place') return brand + oneOf(endings.Place);
  const place = random() < 0.7 ? oneOf(places) : '';
  return (
    place + (type === 'Company' && place ? '' : random() < 0.3 ? '市' : '') + brand + oneOf(endings[type])
  );
}

/** The type of the entity of this number. */
export function typeOfEntity(index: number): EntityType {
  return entityTypeNames[index % entityTypeNames.length] ?? 'Person';
}

/** The invented name of the entity of this number, like a real one and the same in every run; all are different. */
export function nameOfEntity(index: number): string {
  while (names.length <= index) {
    const name = makeName(typeOfEntity(names.length));
    if (seen.has(name)) continue;
    seen.add(name);
    names.push(name);
  }
  return names[index] ?? '';
}
