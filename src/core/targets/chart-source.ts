/** Where the chart is published (vCluster documentation, "Deploy vCluster"). */
export const chartSource = { repository: 'https://charts.loft.sh', chart: 'vcluster' } as const
