/** The commonest small words of languages, by BCP 47 tag. Words that several languages share tell little and are left out where they mislead. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  cs: 'a je se na v že to s z do pro by jako ale po které který bylo jsem jsou už aby podle také jeho při',
  da: 'og i at det er en til af på for med ikke som den de har jeg vi blev et der kan skal efter ved',
  de: 'der die und das ist nicht ein eine zu den von mit auf für dem sich des im sie es auch als dass wird wir ich bei nach aus',
  en: 'the of and to in that is was for it with as on be by this have are from or had not but which you they we will an has',
  es: 'de la que el en y los se del las por un para con una su al lo como más pero sus le ya fue este ha sí porque esta entre',
  fi: 'ja on ei että se oli hän mutta ovat kun myös niin kuin joka olla sen voi ole mukaan vain',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas sur au avec ce il sont ne se nous vous mais ou cette',
  hu: 'a az és hogy nem is egy van meg de ez volt csak már mint kell még vagy azt ki lesz',
  it: 'di e il la che in un per è non una sono del con le si da dei al nel più ha gli come anche alla lo ma questo',
  nl: 'de en van het een in is dat op te zijn niet met voor die aan er om ook als door bij maar naar wordt heeft nog',
  no: 'og i det er på en til av for å med ikke som at den har jeg vi var et de fra kan skal etter ble',
  pl: 'i w na z się nie że do to jest o jak po za od przez oraz ale jego był są dla już tym przy które który',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando',
  ro: 'de și în a la cu pe nu o din că este pentru care au fost mai sunt un ce să prin după sau dar',
  sv: 'och i att det är en på som för av med den till inte har de ett om vi jag var från kan ska eller men',
  tr: 've bir bu da de için ile çok ne daha olarak gibi kadar olan sonra ama en var değil ise',
}
