import { inTwoLanguages } from '../words/words.tsx'

/** What stands on the tiles and beneath them. */
export const tileWords = inTwoLanguages({
  zh: {
    townships: '乡镇风险', villages: '各村风险', groups: '村民小组风险', colouredBy: '着色依据', own: '本级', none: '该区划没有下级区划',
    base: '户监测中', legend: '图例', corner: '小字：监测中户数',
    measure: { density: '预警密度', open: '待处置预警', overdue: '超期事项', unvisited: '未走访率' },
    means: {
      density: '每千名监测中人口的待处置预警（条）', open: '待处置预警（条）',
      overdue: '超期的预警、审批、措施与舆情答复合计（件）', unvisited: '近 30 天未走访户占监测中户数',
    },
    level: (grade: number) => `风险 ${grade} 级`,
  },
  en: {
    townships: 'Risk by township', villages: 'Risk by village', groups: 'Risk by village group', colouredBy: 'Coloured by', own: 'Directly here',
    none: 'This region has none below it', base: 'households under monitoring', legend: 'Legend', corner: 'Small figure: households under monitoring',
    measure: { density: 'Warnings', open: 'Open warnings', overdue: 'Overdue', unvisited: 'Unvisited' },
    means: {
      density: 'Open warnings per 1,000 people under monitoring', open: 'Open warnings',
      overdue: 'Overdue warnings, cases, measures and answers together', unvisited: 'Households not visited in 30 days, of those monitored',
    },
    level: (grade: number) => `risk level ${grade}`,
  },
})
