// The suffixes under which a domain can be filed, as somebody would copy them from a provider's page.

export const SUFFIXES = `
ah.cn archi art asia auto baby baidu band beer bio biz bj.cn black blue bond cab cafe cash cc center chase chat citic
city cloud club cn co college com com.cn company cool cq.cn cyou design email fan fans fashion fit fj.cn fund fyi
games gd.cn global gold green group gs.cn guru gx.cn gz.cn ha.cn hb.cn he.cn hi.cn hk.cn hl.cn hn.cn icu info ink
jl.cn jpmorgan js.cn jx.cn kim law life link live ln.cn lotto love ltd luxe market mba me media mo.cn mobi monster net
net.cn news nm.cn nx.cn organic pet pink plus poker pro promo protection pub qh.cn red ren rent run sale sc.cn school
sd.cn security sh.cn shop shopping show ski sn.cn social sohu storage studio sx.cn tax team technology theatre tj.cn
today top tv tw.cn unicom video vin vip vote voto wang wiki work world xin xj.cn xn--1qqw23a xn--3bst00m xn--3ds443g
xn--55qx5d xn--5tzm5g xn--6frz82g xn--6qq986b3xl xn--8y0a063a xn--9et52u xn--czr694b xn--czrs0t xn--czru2d
xn--fiq228c5hs xn--fiq64b xn--fiqs8s xn--fiqz9s xn--fjq720a xn--g2xx48c xn--hxt814e xn--imr513n xn--io0a7i xn--kput3i
xn--nyqy26a xn--otu796d xn--rhqv96g xn--ses554g xn--unup4y xn--vhquv xn--vuq861b xn--xhq521b xyz xz.cn yn.cn yoga
zj.cn zone
`
  .trim()
  .split(/\s+/);
