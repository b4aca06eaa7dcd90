/** What a link on a host leads to. `path` says that the bare host is harmless and only a page below it counts. */
export type HostRole =
  | "chat" // opens a conversation with a person
  | "social" // a person's page with messages
  | "link_hub" // link-in-bio pages and digital business cards
  | "shortener" // hides where it leads
  | "form" // asks for the reader's details
  | "document" // holds whatever the author wrote, outside the platform's sight
  | "scheduler" // books a call, takes an address
  | "meeting" // a call room
  | "payment" // takes money
  | "portfolio"; // shows work: allowed

const HOSTS: Record<HostRole, string> = {
  chat: "wa.me wa.link whatsapp.com api.whatsapp.com chat.whatsapp.com web.whatsapp.com t.me telegram.me telegram.dog telegram.im tg.me tlgg.me teleg.run join.skype.com skype.com discord.gg discord.com discordapp.com dsc.gg discord.me m.me messenger.com signal.me signal.group signal.art line.me lin.ee liff.line.me zalo.me chat.zalo.me viber.com invite.viber.com vb.me open.kakao.com pf.kakao.com qr.kakao.com u.wechat.com weixin.qq.com work.weixin.qq.com wx.qq.com icq.im icq.com imo.im s.imoim.net threema.id keybase.io simplex.chat matrix.to app.element.io slack.com join.slack.com hangouts.google.com chat.google.com groupme.com kik.me botim.me max.ru tawk.to crisp.chat ig.me snapchat.com callmebot.com omnichat.me walink.co wame.pro wapp.click bit.ly/whatsapp simplex.chat wickr.com getsession.org qm.qq.com",
  social:
    "instagram.com instagr.am facebook.com fb.com fb.me m.facebook.com linkedin.com lnkd.in twitter.com x.com tiktok.com vk.com vk.me ok.ru weibo.com xing.com threads.net threads.com bsky.app mastodon.social reddit.com youtube.com youtu.be twitch.tv xiaohongshu.com pinterest.com tumblr.com quora.com truthsocial.com gab.com clubhouse.com",
  link_hub:
    "linktr.ee bio.link beacons.ai lnk.bio taplink.cc taplink.ws campsite.bio about.me carrd.co solo.to allmylinks.com linkin.bio msha.ke hoo.be bento.me linkpop.com instabio.cc bio.site biolinky.co koji.to snipfeed.co stan.store contactinbio.com mssg.me heylink.me shorby.com many.link linkfly.to lit.link lynx.bio popl.co hihello.me blinq.me mobilo.card linq.com dot.cards v1ce.co inpock.co.kr litt.ly link.me flow.page zaap.bio komi.io manylink.co tap.bio withkoji.com gravatar.com linkbio.co direct.me potofu.me profcard.info pillar.io feedlink.io",
  shortener:
    "bit.ly tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rebrand.ly rb.gy cutt.ly shorturl.at tiny.cc t.ly s.id clck.ru vk.cc qps.ru u.to surl.li soo.gd bl.ink shorte.st adf.ly short.io short.gy lnnk.in dub.sh dub.co kutt.it tny.im urlz.fr urlzs.com x.gd t2m.io linkd.in trib.al snip.ly han.gl me2.do abit.ly bitly.ws bitly.cx gg.gg shrtco.de 1url.com me2.kr reurl.cc ppt.cc lihi.cc lihi1.com suo.im dwz.cn url.cn sina.lt w.wiki tr.ee spoo.me da.gd cli.re bit.do mcaf.ee po.st tinu.be shorturl.asia kutt.to l.ead.me qr.ae qrco.de qr.page me-qr.com q-r.to qrto.org scan.page qr.io qrd.by",
  form: "forms.gle docs.google.com/forms forms.office.com forms.microsoft.com typeform.com jotform.com tally.so surveymonkey.com airtable.com/shr airtable.com/app airtable.com/form wufoo.com formstack.com cognitoforms.com paperform.co formsite.com form.jotform.com google.com/forms zfrmz.com forms.zoho.com forms.yandex.ru forms.yandex.com formaloo.com fillout.com youform.com heyform.net survs.com questionpro.com qualtrics.com 123formbuilder.com formspree.io getform.io deftform.com forms.app form.run wj.qq.com jinshuju.net wjx.cn form.naver.com forms.wix.com greenhouse.io lever.co workable.com bamboohr.com smartrecruiters.com recruitee.com breezy.hr teamtailor.com ashbyhq.com applytojob.com jobvite.com personio.de personio.com myworkdayjobs.com icims.com zohorecruit.com join.com homerun.co",
  document:
    "docs.google.com drive.google.com sheets.google.com dropbox.com 1drv.ms onedrive.live.com sharepoint.com notion.so notion.site pastebin.com paste.ee hastebin.com ghostbin.com privatebin.net justpaste.it rentry.co rentry.org telegra.ph graph.org controlc.com dpaste.org gist.github.com pad.riseup.net etherpad.org cryptpad.fr disk.yandex.ru yadi.sk cloud.mail.ru mega.nz wetransfer.com we.tl quip.com coda.io evernote.com onenote.com box.com pan.baidu.com docs.qq.com yuque.com shimo.im kdocs.cn lanzou.com naver.me",
  scheduler:
    "calendly.com cal.com tidycal.com savvycal.com acuityscheduling.com youcanbook.me meetings.hubspot.com app.hubspot.com zcal.co koalendar.com oncehub.com scheduleonce.com setmore.com simplybook.me picktime.com doodle.com appointlet.com calendar.app.google calendar.google.com vyte.in bookings.cloud.microsoft outlook.office365.com book.ms reclaim.ai motion.app clockwise.com chilipiper.com x.ai arrangr.com harmonizely.com lunacal.ai neetocal.com appoint.ly schedule.once bookafy.com squareup.com/appointments booksy.com timerex.net spirinc.com eeasy.jp jicoo.com whattime.co.kr",
  meeting:
    "zoom.us zoom.com us02web.zoom.us us04web.zoom.us us05web.zoom.us us06web.zoom.us meet.google.com teams.microsoft.com teams.live.com webex.com whereby.com meet.jit.si jitsi.org gotomeeting.com gotomeet.me meet.goto.com bluejeans.com chime.aws join.me app.chime.aws hangouts.google.com/call meet.zoho.com zoho.com/meeting bigbluebutton.org daily.co around.co gather.town app.gather.town telemost.yandex.ru telemost.360.yandex.ru meeting.tencent.com voovmeeting.com vc.feishu.cn meet.starleaf.com livestorm.co demodesk.com riverside.fm streamyard.com 8x8.vc meet.ringcentral.com v.ringcentral.com skype.com/meet kmeet.infomaniak.com brave.com/talk talk.brave.com meetn.com salutejazz.ru jazz.sber.ru dion.vc lifesizecloud.com pexip.me butter.us workplace.zoom.us global.gotomeeting.com tuple.app pop.com/j huddle01.app jam.systems mirotalk.com p2p.mirotalk.com",
  payment:
    "paypal.me paypal.com cash.app cash.me venmo.com account.venmo.com revolut.me wise.com transferwise.com ko-fi.com buymeacoffee.com buy.stripe.com checkout.stripe.com payoneer.com zellepay.com enroll.zellepay.com skrill.com neteller.com qiwi.com my.qiwi.com yoomoney.ru money.yandex.ru donationalerts.com boosty.to patreon.com gofundme.com payhip.com gumroad.com commerce.coinbase.com coinbase.com pay.binance.com s.binance.com monobank.ua send.monobank.ua tinkoff.ru tbank.ru sberbank.ru bunq.me tikkie.me paytm.me paytm.com phon.pe gpay.app.goo.gl rzp.io razorpay.me pages.razorpay.com payu.in instamojo.com paystack.com paystack.shop flutterwave.com nagad.com.bd mercadopago.com mpago.la link.mercadopago.com.br picpay.me picpay.com nubank.com.br pag.ae pagseguro.uol.com.br lydia-app.com pots.lydia.me sumup.link pay.sumup.com squareup.com square.link swish.nu vipps.no mobilepay.dk paym.es bizum.es satispay.com toss.me kakaopay.com qr.kakaopay.com gcash.com maya.ph dana.id link.dana.id ovo.id gopay.co.id momo.vn me.momo.vn payme.hsbc alipay.com qr.alipay.com payment.weixin.qq.com nowpayments.io cryptomus.com plisio.net remitly.com westernunion.com moneygram.com worldremit.com xoom.com interac.ca paysend.com liberapay.com tipeee.com",
  portfolio:
    "behance.net dribbble.com github.com gitlab.com bitbucket.org artstation.com vimeo.com soundcloud.com codepen.io figma.com medium.com dev.to stackoverflow.com npmjs.com play.google.com apps.apple.com itunes.apple.com imdb.com flickr.com 500px.com unsplash.com pexels.com issuu.com slideshare.net loom.com canva.com wikipedia.org amazon.com etsy.com goodreads.com themeforest.net producthunt.com kaggle.com huggingface.co codesandbox.io stackblitz.com jsfiddle.net vercel.app netlify.app github.io herokuapp.com pages.dev web.app wixsite.com myportfolio.com cargo.site squarespace.com wordpress.com wordpress.org shopify.com google.com developers.google.com mozilla.org w3.org python.org nodejs.org react.dev nextjs.org vuejs.org laravel.com php.net stripe.com twilio.com mailchimp.com klaviyo.com hubspot.com airtable.com upwork.com fiverr.com freelancer.com spotify.com open.spotify.com apple.com microsoft.com adobe.com nytimes.com theguardian.com bbc.com bbc.co.uk cnn.com arxiv.org doi.org overleaf.com tradingview.com trustpilot.com maps.google.com goo.gl/maps maps.app.goo.gl",
};

const HOST_ROLES: ReadonlyMap<string, HostRole> = new Map(
  (Object.entries(HOSTS) as [HostRole, string][]).flatMap(([role, hosts]) =>
    hosts.split(" ").map((host) => [host, role]),
  ),
);

/**
 * The role of a link, by its longest known host suffix, then host plus first path segment.
 * `host` without `www.`; `path` starts with a slash or is empty.
 */
export function hostRole(host: string, path: string): HostRole | null {
  const segment = path.split("/", 2)[1] ?? "";
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    if (segment !== "") {
      for (const key of [segment, segment.slice(0, 3)]) {
        const below = HOST_ROLES.get(`${name}/${key}`);
        if (below !== undefined) return below;
      }
    }
    const role = HOST_ROLES.get(name);
    if (role !== undefined) return role;
  }
  return null;
}
