const TEXT =
  '近年来全市机动车保有量持续增长中心城区停车难问题日益突出现有停车资源分散在各部门和各企业信息不能互通共享为了提高公共停车资源利用率方便群众出行拟建设统一的智慧停车平台接入各类停车场的实时数据向社会提供查询和预约服务同时为主管部门的规划管理和执法监督提供依据项目建设单位应当按照国家有关标准组织实施并在建成后六个月内完成竣工验收工作';

/** So many characters of plain Chinese without punctuation, from one of several places: 0, 1, 2 … */
export function prose(place: number, length: number): string {
  const from = (place * 29) % TEXT.length;
  return (TEXT.slice(from) + TEXT.repeat(1 + Math.ceil(length / TEXT.length))).slice(0, length);
}
