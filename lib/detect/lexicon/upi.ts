/** Handles of payment providers behind the @ of a UPI address, and of Egypt's InstaPay, which is written alike. */
export const PSP_HANDLES: ReadonlySet<string> = new Set(
  "upi ybl ibl axl okaxis oksbi okhdfcbank okicici okbizaxis paytm ptaxis ptsbi pthdfc ptyes apl yapl rapl axisbank axisb sbi hdfcbank hdfcbankjd icici icicipay kotak kmbl federal idbi idfcbank idfcfirst indus indusind pnb barodampay boi cnrb unionbank uboi rbl yesbank yesbankltd hsbc citi citigold dbs sc waaxis waicici wahdfcbank wasbi freecharge mobikwik airtel jio postbank dlb kvb tjsb equitas aubank fam abfspay axisgo goaxb slice naviaxis superyes timecosmos jupiteraxis trans ikwik zoicici pingpay instapay niyoicici shriramhdfcbank".split(
    " ",
  ),
);
