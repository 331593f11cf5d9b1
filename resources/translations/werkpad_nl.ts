<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>%1, %2: %3 Source: %4, since %5.</source>
        <comment>group, period: argument Source: source, since day</comment>
        <translation>%1, %2: %3 Bron: %4, sinds %5.</translation>
    </message>
    <message>
        <source>%1 (perhaps)</source>
        <translation>%1 (misschien)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3%4)</source>
        <comment>argument (perspective, day, author)</comment>
        <translation>%1 (%2, %3%4)</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (zelf gekozen)</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Voor: %1.</translation>
    </message>
    <message>
        <source>For: %1. Groups: %2.</source>
        <translation>Voor: %1. Groepen: %2.</translation>
    </message>
    <message>
        <source>The client has died. Nothing is suggested.</source>
        <translation>De klant is overleden. Er zijn geen voorstellen.</translation>
    </message>
    <message>
        <source>The client has no period today. Fill in the first day of unemployment at Situation.</source>
        <translation>De klant heeft vandaag geen periode. Vul bij Situatie de eerste werkloosheidsdag in.</translation>
    </message>
    <message>
        <source>The office has no guideline yet. It is filled in at Administration, Guideline.</source>
        <translation>Het kantoor heeft nog geen handreiking. Je teamleider vult die in bij Beheer, Handreiking.</translation>
    </message>
    <message>
        <source>The guideline has nothing for this period and these groups. Choose what fits.</source>
        <translation>De handreiking heeft niets voor deze periode en deze groepen. Kies wat past.</translation>
    </message>
    <message>
        <source>Too little data (n = %1)</source>
        <translation>Te weinig gegevens (n = %1)</translation>
    </message>
    <message>
        <source>Of %1 comparable clients %2 % had work within %3 months</source>
        <comment>people, percent, months</comment>
        <translation>Van %1 vergelijkbare klanten had %2 % binnen %3 maanden werk</translation>
    </message>
    <message>
        <source>Of %1 comparable clients %2 % (95 % interval %3–%4 %) had work within %5 months</source>
        <comment>people, percent, percent, percent, months</comment>
        <translation>Van %1 vergelijkbare klanten had %2 % (95 %-interval %3–%4 %) binnen %5 maanden werk</translation>
    </message>
    <message>
        <source>There are too few data to compare (%1 clients with, %2 without it).</source>
        <translation>Er zijn te weinig gegevens om te vergelijken (%1 klanten met deze dienst, %2 zonder).</translation>
    </message>
    <message>
        <source>There is no clear difference from comparable clients without it.</source>
        <translation>Er is geen duidelijk verschil met vergelijkbare klanten zonder deze dienst.</translation>
    </message>
    <message>
        <source>Comparable clients without it had work less often.</source>
        <translation>Vergelijkbare klanten zonder deze dienst hadden minder vaak werk.</translation>
    </message>
    <message>
        <source>Comparable clients without it had work more often.</source>
        <translation>Vergelijkbare klanten zonder deze dienst hadden vaker werk.</translation>
    </message>
    <message>
        <source>%1 Services go to different clients: this does not say that it is because of the service.</source>
        <comment>what comparing says</comment>
        <translation>%1 Diensten gaan naar verschillende klanten: dit zegt niet dat het door de dienst komt.</translation>
    </message>
</context>
<context>
    <name>AttentionLabel</name>
    <message>
        <source>long without contact</source>
        <translation>lang geen contact</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>nog geen plan</translation>
    </message>
    <message>
        <source>something is late</source>
        <translation>er is iets te laat</translation>
    </message>
    <message>
        <source>new period, not evaluated</source>
        <translation>nieuwe periode, niet geëvalueerd</translation>
    </message>
</context>
<context>
    <name>ConcurrentEdit</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 is meanwhile: %2.</source>
        <translation>%1 is intussen: %2.</translation>
    </message>
    <message>
        <source>A colleague changed this while you were typing.</source>
        <translation>Een collega heeft dit gewijzigd terwijl je typte.</translation>
    </message>
    <message>
        <source>Enter saves what you typed; Esc keeps your colleague&apos;s text.</source>
        <translation>Enter bewaart wat jij typte; Esc houdt de tekst van je collega.</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>The year of birth is not known, so there is no age.</source>
        <translation>Het geboortejaar is niet bekend, dus er is geen leeftijd.</translation>
    </message>
    <message>
        <source>Born on %1; computed for %2.</source>
        <translation>Geboren op %1; berekend voor %2.</translation>
    </message>
    <message>
        <source>The date of birth is only partly known, so the age may differ by a year.</source>
        <translation>De geboortedatum is maar voor een deel bekend. De leeftijd kan een jaar schelen.</translation>
    </message>
    <message>
        <source>no regime today</source>
        <translation>vandaag geen regime</translation>
    </message>
    <message>
        <source>No regime has been recorded that is in force on %1.</source>
        <translation>Er is geen regime ingevuld dat geldt op %1.</translation>
    </message>
    <message>
        <source>; %1 helps back to work</source>
        <translation>; %1 helpt naar werk</translation>
    </message>
    <message>
        <source>; enforced by %1</source>
        <translation>; %1 handhaaft</translation>
    </message>
    <message>
        <source>; paid from %1</source>
        <translation>; betaald uit %1</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Door iemand gekozen.</translation>
    </message>
    <message>
        <source>Follows from the regime that is in force.</source>
        <translation>Volgt uit het regime dat nu geldt.</translation>
    </message>
    <message>
        <source>Perhaps: of the date of birth only %1 is known.</source>
        <translation>Misschien: van de geboortedatum is alleen %1 bekend.</translation>
    </message>
    <message>
        <source>Follows from the date of birth, %1.</source>
        <translation>Volgt uit de geboortedatum, %1.</translation>
    </message>
    <message>
        <source>%1 up to and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This cannot be saved yet: something in &apos;%1&apos; is not right. Correct it and try again.</source>
        <translation>Dit kan nog niet worden bewaard: er klopt iets niet in &apos;%1&apos;. Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is no longer here. A colleague may have removed it. Go back to the list and look again.</source>
        <translation>Dit is er niet meer. Misschien heeft een collega het verwijderd. Ga terug naar de lijst en kijk opnieuw.</translation>
    </message>
    <message>
        <source>You may not do this with your role. Nothing was changed. Ask your administrator when you need it for your work.</source>
        <translation>Met jouw rol mag je dit niet doen. Er is niets veranderd. Vraag het je beheerder als je dit nodig hebt voor je werk.</translation>
    </message>
    <message>
        <source>This client is not in your caseload. Say what you need the dossier for; that is kept.</source>
        <translation>Deze klant hoort niet bij jouw klanten. Schrijf op waarvoor je het dossier nodig hebt; dat wordt bewaard.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Nothing was changed. Try again; mind capital letters.</source>
        <translation>De naam of de wachtzin klopt niet. Er is niets veranderd. Probeer het opnieuw; let op hoofdletters.</translation>
    </message>
    <message>
        <source>The file %1 is not there. It may have been moved, or the disk is not connected. Look where it is and open it there.</source>
        <translation>Het bestand %1 is er niet. Misschien is het verplaatst, of is de schijf niet verbonden. Zoek waar het staat en open het daar.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put back the last backup, or ask your administrator.</source>
        <translation>Het bestand %1 is beschadigd en is gelaten zoals het was. Zet de laatste reservekopie terug, of vraag het je beheerder.</translation>
    </message>
    <message>
        <source>The file %1 was not made by Werkpad and was left as it is. Choose another file.</source>
        <translation>Het bestand %1 is niet van Werkpad en is gelaten zoals het was. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Werkpad and was left as it is. Install the newest version and open it again.</source>
        <translation>Het bestand %1 is gemaakt met een nieuwere Werkpad en is gelaten zoals het was. Installeer de nieuwste versie en open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>%1 bestaat al en is gelaten zoals het was. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was changed. Wait a moment and try again.</source>
        <translation>Een ander programma gebruikt het bestand. Er is niets veranderd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed. Choose another place, or ask your administrator for write permission.</source>
        <translation>In %1 kan niet worden geschreven. Er is niets veranderd. Kies een andere plaats, of vraag je beheerder om schrijfrecht.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>De schijf is vol. Er is niets veranderd. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Nothing was changed. See whether the disk or the network folder is connected, and try again.</source>
        <translation>Het bestand %1 kon niet worden gelezen of geschreven. Er is niets veranderd. Kijk of de schijf of de netwerkmap verbonden is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, so nothing was overwritten. Look at the new values and do it again when it is still needed.</source>
        <translation>Dit is intussen veranderd, daarom is er niets overschreven. Bekijk de nieuwe gegevens en doe het opnieuw als het nog nodig is.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Je hebt het gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Werkpad made a mistake of its own: %1. Nothing was changed. Start the program again and tell your administrator.</source>
        <translation>Werkpad heeft zelf iets fout gedaan: %1. Er is niets veranderd. Start het programma opnieuw en vertel het je beheerder.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>not secret</source>
        <translation>niet geheim</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>emigrated</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unknown colleague</source>
        <translation>onbekende collega</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>zoektekst</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>case worker</source>
        <translation>werkcoach</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>deviates</source>
        <translation>afwijking</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>next period</source>
        <translation>volgende periode</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>aandacht</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 en %n ander</numerusform>
            <numerusform>%1 en %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 is the file that is read. Choose another name for the rows that are not taken.</source>
        <translation>%1 is het bestand dat wordt ingelezen. Kies een andere naam voor de rijen die niet worden overgenomen.</translation>
    </message>
    <message>
        <source>Several people are called &apos;%1&apos;. Use the login name of the one you mean.</source>
        <translation>Er zijn meer mensen die &apos;%1&apos; heten. Gebruik de inlognaam van wie je bedoelt.</translation>
    </message>
    <message>
        <source>Nobody at the office is called &apos;%1&apos;. Check the name.</source>
        <translation>Niemand op kantoor heet &apos;%1&apos;. Controleer de naam.</translation>
    </message>
    <message>
        <source>The filter does not know &apos;%1:&apos;. Put the text between quotation marks to search for it.</source>
        <translation>Het filter kent &apos;%1:&apos; niet. Zet de tekst tussen aanhalingstekens om erop te zoeken.</translation>
    </message>
    <message>
        <source>A quotation mark is missing after &apos;%1&apos;. Close what you opened.</source>
        <translation>Na &apos;%1&apos; ontbreekt een aanhalingsteken. Sluit af wat je hebt geopend.</translation>
    </message>
    <message>
        <source>The filter cannot use &apos;%1&apos; here. Choose another value.</source>
        <translation>Het filter kan hier niets met &apos;%1&apos;. Kies een andere waarde.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use already. Choose another.</source>
        <translation>De naam &apos;%1&apos; bestaat al. Kies een andere.</translation>
    </message>
    <message>
        <source>Write down why the computed period does not fit this client.</source>
        <translation>Schrijf op waarom de berekende periode niet past bij deze klant.</translation>
    </message>
    <message>
        <source>This characteristic follows from other facts. You cannot fill it in yourself.</source>
        <translation>Dit kenmerk volgt uit andere gegevens. Je kunt het niet zelf invullen.</translation>
    </message>
    <message>
        <source>%1 is before the date of birth. Check both dates.</source>
        <translation>%1 ligt voor de geboortedatum. Controleer beide datums.</translation>
    </message>
    <message>
        <source>The benefit starts on %1, long before the first day of unemployment. Check both dates.</source>
        <translation>De uitkering begint op %1, lang voor de eerste dag van werkloosheid. Controleer beide datums.</translation>
    </message>
    <message>
        <source>The date of birth %1 is in the future. Correct it.</source>
        <translation>De geboortedatum %1 ligt in de toekomst. Verbeter de datum.</translation>
    </message>
    <message>
        <source>Born in %1 is more than 120 years ago. Check the year.</source>
        <translation>Geboren in %1 is meer dan 120 jaar geleden. Controleer het jaar.</translation>
    </message>
    <message>
        <source>A BSN cannot be all zeros. Leave it empty when you do not know it.</source>
        <translation>Een BSN kan niet uit alleen nullen bestaan. Laat het leeg als je het niet weet.</translation>
    </message>
    <message>
        <source>This is not a valid BSN. Check the digits on an identity document.</source>
        <translation>Dit is geen geldig BSN. Controleer de cijfers op een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>A BSN has digits only. Remove what is not a digit.</source>
        <translation>Een BSN bestaat alleen uit cijfers. Haal weg wat geen cijfer is.</translation>
    </message>
    <message>
        <source>A BSN has nine digits. See whether one is missing or too many.</source>
        <translation>Een BSN heeft negen cijfers. Kijk of er een te weinig of te veel is.</translation>
    </message>
    <message>
        <source>The dossier is closed on %1, before it was registered. Check both dates.</source>
        <translation>Het dossier is gesloten op %1, voor de inschrijving. Controleer beide datums.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date. Type for instance 1-9-2009, 1 sep or +3w.</source>
        <translation>&apos;%1&apos; is geen datum. Typ bijvoorbeeld 1-9-2009, 1 sep of +3w.</translation>
    </message>
    <message>
        <source>The date of death %1 is before the date of birth. Check both dates.</source>
        <translation>De datum van overlijden %1 ligt voor de geboortedatum. Controleer beide datums.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an e-mail address. It needs a name, an @ and a domain.</source>
        <translation>&apos;%1&apos; is geen e-mailadres. Er hoort een naam, een @ en een domein in te staan.</translation>
    </message>
    <message>
        <source>The last day %1 is before the first day. Check both dates.</source>
        <translation>De laatste dag %1 ligt voor de eerste dag. Controleer beide datums.</translation>
    </message>
    <message>
        <source>%1 is in the future. Correct the date.</source>
        <translation>%1 ligt in de toekomst. Verbeter de datum.</translation>
    </message>
    <message>
        <source>A name is missing. Fill in a surname or given names.</source>
        <translation>Er is nog geen naam. Vul een achternaam of voornamen in.</translation>
    </message>
    <message>
        <source>On %1 nobody could enter this regime any more. Check the regime and the first day.</source>
        <translation>Op %1 kon niemand meer in dit regime komen. Controleer het regime en de eerste dag.</translation>
    </message>
    <message>
        <source>%1 has passed. Choose a later last day, or none.</source>
        <translation>%1 is al voorbij. Kies een latere laatste dag, of geen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a Dutch postcode. It has four digits and two letters, such as 3077 AW.</source>
        <translation>&apos;%1&apos; is geen Nederlandse postcode. Een postcode heeft vier cijfers en twee letters, zoals 3077 AW.</translation>
    </message>
    <message>
        <source>This regime is not in force on %1. Check the regime and the dates.</source>
        <translation>Dit regime geldt niet op %1. Controleer het regime en de datums.</translation>
    </message>
    <message>
        <source>The regime &apos;%1&apos; is not in the list. It is kept as it is.</source>
        <translation>Het regime &apos;%1&apos; staat niet in de lijst. Het wordt bewaard zoals het is.</translation>
    </message>
    <message>
        <source>The registration on %1 is long before the first day of unemployment. Check both dates.</source>
        <translation>De inschrijving op %1 ligt lang voor de eerste dag van werkloosheid. Controleer beide datums.</translation>
    </message>
    <message>
        <source>This cannot stay empty. Fill it in.</source>
        <translation>Dit kan niet leeg blijven. Vul het in.</translation>
    </message>
    <message>
        <source>Secrecy is a digit from 0 to 7, not %1. Choose one of these.</source>
        <translation>Geheimhouding is een cijfer van 0 tot en met 7, niet %1. Kies een van deze.</translation>
    </message>
    <message>
        <source>This overlaps with the spell of %1. End one before the other begins.</source>
        <translation>Dit overlapt met de werkloosheid vanaf %1. Laat de ene eindigen voordat de andere begint.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be read. Type it again.</source>
        <translation>In deze tekst staan tekens die niet te lezen zijn. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>This text is too long (%1 characters). Make it 1,000 characters or shorter.</source>
        <translation>Deze tekst is te lang (%1 tekens). Maak er hoogstens 1.000 tekens van.</translation>
    </message>
    <message>
        <source>A value is missing. Choose one.</source>
        <translation>Er is nog niets gekozen. Kies een waarde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the possible values. Choose one from the list.</source>
        <translation>&apos;%1&apos; is geen van de mogelijke waarden. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The BSN is empty. Fill it in when you know it.</source>
        <translation>Het BSN is leeg. Vul het in als je het weet.</translation>
    </message>
    <message>
        <source>%1 is more than a year ahead. Check the year.</source>
        <translation>%1 ligt meer dan een jaar vooruit. Controleer het jaar.</translation>
    </message>
    <message>
        <source>Somebody else in Werkpad already has this BSN (%1). Find out whose it is. The row is kept aside.</source>
        <translation>Iemand anders in Werkpad heeft dit BSN al (%1). Zoek uit van wie het is. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>This BSN is in the file more than once, also on line %1. Find out whose it is. These rows are kept aside.</source>
        <translation>Dit BSN staat vaker in het bestand, ook op regel %1. Zoek uit van wie het is. Deze rijen zijn apart gezet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date. Write it as 31-12-2026 or 2026-12-31.</source>
        <translation>&apos;%1&apos; is geen datum. Schrijf hem als 31-12-2026 of 2026-12-31.</translation>
    </message>
    <message>
        <source>Nobody at this office is called &apos;%1&apos;. The client is imported without a coach.</source>
        <translation>Niemand op dit kantoor heet &apos;%1&apos;. De klant wordt zonder werkcoach geïmporteerd.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is not imported. Nothing in a dossier goes by that name.</source>
        <translation>De kolom &apos;%1&apos; wordt niet geïmporteerd. In een dossier heet niets zo.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice. Only the first is read.</source>
        <translation>De kolom &apos;%1&apos; staat er twee keer. Alleen de eerste wordt gelezen.</translation>
    </message>
    <message>
        <source>The file has no column &apos;%1&apos;. Check the heading.</source>
        <translation>Het bestand heeft geen kolom &apos;%1&apos;. Controleer het kopje.</translation>
    </message>
    <message>
        <source>There is no column to know people by (%1). Choose one, or choose another kind of file.</source>
        <translation>Er is geen kolom waaraan je personen herkent (%1). Kies er een, of kies een ander soort bestand.</translation>
    </message>
    <message>
        <source>Of the date %1 the month is not known. Only the year is kept.</source>
        <translation>Van de datum %1 is de maand niet bekend. Alleen het jaar wordt bewaard.</translation>
    </message>
    <message>
        <source>The dossier is closed and stays closed. New spells and regimes are not added.</source>
        <translation>Het dossier is gesloten en blijft gesloten. Nieuwe werkloosheid en regimes worden niet toegevoegd.</translation>
    </message>
    <message>
        <source>A survey has no &apos;%1&apos;. Choose one from the list.</source>
        <translation>Een enquête kent geen &apos;%1&apos;. Kies iets uit de lijst.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;. Choose one from the list.</source>
        <translation>Er is geen veld &apos;%1&apos;. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Het bestand is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the data as CSV.</source>
        <translation>Dit is geen tekstbestand. Exporteer de gegevens als CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not CSV. Open it and save it as CSV (UTF-8).</source>
        <translation>Dit is een rekenblad, geen CSV. Open het en sla het op als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>There is a last day of unemployment (%1) without a first day. It is not imported.</source>
        <translation>Er is een laatste werkloosheidsdag (%1) zonder eerste dag. Die wordt niet geïmporteerd.</translation>
    </message>
    <message>
        <source>The first line cannot be read as column headings. Check its quotes.</source>
        <translation>De eerste regel is niet te lezen als kolomkoppen. Controleer de aanhalingstekens.</translation>
    </message>
    <message>
        <source>The client with this key in Werkpad has another BSN, name or date of birth (%1). Find out who is meant. The row is kept aside.</source>
        <translation>De klant met deze sleutel in Werkpad heeft een ander BSN, een andere naam of geboortedatum (%1). Zoek uit wie bedoeld is. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>This key is in the file more than once, also on line %1. Find out whose it is. These rows are kept aside.</source>
        <translation>Deze sleutel staat vaker in het bestand, ook op regel %1. Zoek uit van wie hij is. Deze rijen zijn apart gezet.</translation>
    </message>
    <message>
        <source>The register says that this list of personal data was made in error. It is not imported.</source>
        <translation>Volgens het register is deze persoonslijst ten onrechte aangelegd. Hij wordt niet geïmporteerd.</translation>
    </message>
    <message>
        <source>The register says that this list of personal data is to be erased. Check whether the dossier should exist.</source>
        <translation>Volgens het register wordt deze persoonslijst gewist. Controleer of het dossier er moet zijn.</translation>
    </message>
    <message>
        <source>This may be a client who is already in Werkpad (%1). Check before you work with both.</source>
        <translation>Dit is misschien een klant die al in Werkpad staat (%1). Controleer dat voordat je met beide werkt.</translation>
    </message>
    <message>
        <source>Regime %1 has no first day in the file. It begins today.</source>
        <translation>Regime %1 heeft geen eerste dag in het bestand. Het begint vandaag.</translation>
    </message>
    <message>
        <source>This row is longer than %1 bytes. Probably a quote is missing further up.</source>
        <translation>Deze rij is langer dan %1 bytes. Waarschijnlijk ontbreekt hierboven een aanhalingsteken.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no degree of secrecy (0 to 7). The address is treated as secret.</source>
        <translation>&apos;%1&apos; is geen graad van geheimhouding (0 tot en met 7). Het adres wordt als geheim behandeld.</translation>
    </message>
    <message>
        <source>This row has only %1 columns. Check that the others are really empty.</source>
        <translation>Deze rij heeft maar %1 kolommen. Controleer of de andere echt leeg zijn.</translation>
    </message>
    <message>
        <source>This row has %1 columns, more than there are headings. Put text with a delimiter in it between quotes.</source>
        <translation>Deze rij heeft %1 kolommen, meer dan er kopjes zijn. Zet tekst met een scheidingsteken tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A quote that opens on line %1 is never closed. Close it, or double it when it belongs to the text.</source>
        <translation>Een aanhalingsteken dat op regel %1 begint, wordt niet gesloten. Sluit het, of verdubbel het als het bij de tekst hoort.</translation>
    </message>
    <message>
        <source>This row had bytes that are no text. They were left out.</source>
        <translation>Deze rij had bytes die geen tekst zijn. Ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>Another client has this BSN (%1). Open that dossier, or correct the number.</source>
        <translation>Een andere klant heeft dit BSN (%1). Open dat dossier of verbeter het nummer.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another administrator.</source>
        <translation>Je kunt jezelf niet verwijderen. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>Dit is de laatste beheerder. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is already used to sign in. Choose another.</source>
        <translation>De naam &apos;%1&apos; wordt al gebruikt om in te loggen. Kies een andere.</translation>
    </message>
    <message>
        <source>Several people use this file. Say who signs in.</source>
        <translation>Dit bestand heeft meer gebruikers. Vul in wie er inlogt.</translation>
    </message>
    <message>
        <source>This number is not possible. Choose one from %1.</source>
        <translation>Dit getal kan niet. Kies een getal van %1.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>De wachtzin is te kort. Gebruik minstens %1 tekens.</translation>
    </message>
    <message>
        <source>The client already has regime %1 in these days. End one before the other begins.</source>
        <translation>De klant heeft het regime %1 al in deze periode. Laat de ene eindigen voordat de andere begint.</translation>
    </message>
    <message>
        <source>The client already has this theme in these days.</source>
        <translation>De klant heeft dit thema al in deze periode.</translation>
    </message>
    <message>
        <source>These are not the same. Type the passphrase twice.</source>
        <translation>Deze zijn niet gelijk. Typ de wachtzin twee keer.</translation>
    </message>
    <message>
        <source>Write what you decided, in words the client may read.</source>
        <translation>Schrijf op wat je besluit, in woorden die de klant mag lezen.</translation>
    </message>
    <message>
        <source>This diagnosis was decided on %1 and stays as it is. Start a new one.</source>
        <translation>Deze diagnose is besloten op %1 en blijft zoals hij is. Begin een nieuwe.</translation>
    </message>
    <message>
        <source>A diagnosis has been open since %1. Decide that one first.</source>
        <translation>Er is al een diagnose bezig sinds %1. Neem daarvoor eerst een besluit.</translation>
    </message>
    <message>
        <source>There is no instrument &apos;%1&apos;. Choose one from the list.</source>
        <translation>Er is geen instrument &apos;%1&apos;. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Write your judgement: what follows from the impressions?</source>
        <translation>Schrijf je oordeel op: wat volgt uit het beeld?</translation>
    </message>
    <message>
        <source>Choose how much service this client gets.</source>
        <translation>Kies hoeveel dienstverlening deze klant krijgt.</translation>
    </message>
    <message>
        <source>Write down what you saw or heard.</source>
        <translation>Schrijf op wat je zag of hoorde.</translation>
    </message>
    <message>
        <source>A colleague wrote this. Write a note of your own beside it.</source>
        <translation>Een collega schreef dit. Schrijf er een eigen aantekening naast.</translation>
    </message>
    <message>
        <source>The instrument does not score &apos;%1&apos;. Choose one of its parts.</source>
        <translation>Het instrument kent geen &apos;%1&apos;. Kies een van de onderdelen.</translation>
    </message>
    <message>
        <source>Give at least one score.</source>
        <translation>Geef ten minste één score.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as scores. Give each part one number.</source>
        <translation>&apos;%1&apos; zijn geen scores. Geef elk onderdeel één getal.</translation>
    </message>
    <message>
        <source>Write what you weighed against what. A broad diagnosis needs that.</source>
        <translation>Schrijf op wat je tegen elkaar hebt afgewogen. Dat hoort bij een brede diagnose.</translation>
    </message>
    <message>
        <source>The client has already answered to this plan. Drop the activity and say why, instead of removing it.</source>
        <translation>De klant heeft al op dit plan gereageerd. Laat de activiteit vervallen en schrijf op waarom, in plaats van hem weg te halen.</translation>
    </message>
    <message>
        <source>This client is already at the desk, since %1. Go on with that visit.</source>
        <translation>Deze klant is al aan de balie, sinds %1. Ga verder met dat bezoek.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero. Correct it.</source>
        <translation>Een bedrag kan niet minder dan nul zijn. Verbeter het.</translation>
    </message>
    <message>
        <source>This appointment was held, missed or cancelled already.</source>
        <translation>Deze afspraak is al gehouden, gemist of afgezegd.</translation>
    </message>
    <message>
        <source>This day is before the plan began on %1. Check both dates.</source>
        <translation>Deze dag ligt voor het begin van het plan op %1. Controleer beide datums.</translation>
    </message>
    <message>
        <source>The client has died. Nothing new is planned; you can still correct what is there.</source>
        <translation>De klant is overleden. Er komt niets nieuws bij; verbeteren wat er staat kan nog wel.</translation>
    </message>
    <message>
        <source>There is another appointment at %1. Check the agenda.</source>
        <translation>Er is al een afspraak om %1. Kijk in de agenda.</translation>
    </message>
    <message>
        <source>%1 no longer works here. Choose another colleague.</source>
        <translation>%1 werkt hier niet meer. Kies een andere collega.</translation>
    </message>
    <message>
        <source>This colleague is not known here. Choose another one.</source>
        <translation>Deze collega is hier niet bekend. Kies een andere collega.</translation>
    </message>
    <message>
        <source>Write down what follows when the client does not keep this duty.</source>
        <translation>Schrijf op wat er gebeurt als de klant zich hier niet aan houdt.</translation>
    </message>
    <message>
        <source>The client had died by then (%1). Check the date.</source>
        <translation>De klant was toen al overleden (%1). Controleer de datum.</translation>
    </message>
    <message>
        <source>%1 is in the future. Plan an appointment, or correct the date.</source>
        <translation>%1 ligt in de toekomst. Maak een afspraak, of verbeter de datum.</translation>
    </message>
    <message>
        <source>There is an amount without a kind of cost. Choose what it is paid for.</source>
        <translation>Er staat een bedrag zonder soort kosten. Kies waarvoor je betaalt.</translation>
    </message>
    <message>
        <source>Write down why something else is better for this client.</source>
        <translation>Schrijf op waarom iets anders beter is voor deze klant.</translation>
    </message>
    <message>
        <source>This deviation is recorded already in this period. Remove that one to give another argument.</source>
        <translation>Deze afwijking is in deze periode al vastgelegd. Neem die terug als je een ander argument wilt geven.</translation>
    </message>
    <message>
        <source>This day is before the begin on %1. Choose a later one.</source>
        <translation>Deze dag ligt voor het begin op %1. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Fill in the day on which it ended.</source>
        <translation>Vul in op welke dag het klaar was.</translation>
    </message>
    <message>
        <source>It has an end (%1) but is still open. Choose done or dropped, or leave the day empty.</source>
        <translation>Er staat een einddag (%1), maar de activiteit loopt nog. Kies klaar of vervallen, of laat de dag leeg.</translation>
    </message>
    <message>
        <source>This evaluation was held on %1. It stays in the plan.</source>
        <translation>Deze evaluatie was op %1. Hij blijft in het plan staan.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no client group or period. Choose one from the list.</source>
        <translation>&apos;%1&apos; is geen klantgroep of periode. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>%1 is before the contact. Check both dates.</source>
        <translation>%1 ligt voor het contact. Controleer beide datums.</translation>
    </message>
    <message>
        <source>Write down what was agreed for that day.</source>
        <translation>Schrijf op wat er voor die dag is afgesproken.</translation>
    </message>
    <message>
        <source>Write down what the client is going for.</source>
        <translation>Schrijf op waar de klant voor gaat.</translation>
    </message>
    <message>
        <source>There is an outcome. Fill in when the evaluation was held.</source>
        <translation>Er staat een uitkomst. Vul in wanneer de evaluatie was.</translation>
    </message>
    <message>
        <source>The office hours end before they begin. Correct the times.</source>
        <translation>De werktijd eindigt voor het begin. Verbeter de tijden.</translation>
    </message>
    <message>
        <source>These office hours overlap with others on that day. Correct the times.</source>
        <translation>Deze werktijd overlapt met een andere op die dag. Verbeter de tijden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as office hours. Write them as 8:30-12:00, 13:00-17:00.</source>
        <translation>&apos;%1&apos; is niet te lezen als werktijd. Schrijf het als 8:30-12:00, 13:00-17:00.</translation>
    </message>
    <message>
        <source>The client has no period today. Fill in the first day of unemployment first.</source>
        <translation>De klant heeft vandaag geen periode. Vul eerst de eerste werkloosheidsdag in.</translation>
    </message>
    <message>
        <source>Write down what was said, or at least a subject.</source>
        <translation>Schrijf op wat er is gezegd, of in elk geval een onderwerp.</translation>
    </message>
    <message>
        <source>This text has %1 characters. That is too long: shorten it.</source>
        <translation>Deze tekst heeft %1 tekens. Dat is te lang: maak hem korter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number. Write digits, with a comma for cents.</source>
        <translation>&apos;%1&apos; is geen getal. Schrijf cijfers, met een komma voor centen.</translation>
    </message>
    <message>
        <source>Write down in a few words what came of the evaluation.</source>
        <translation>Schrijf kort op wat er uit de evaluatie kwam.</translation>
    </message>
    <message>
        <source>A reduction is 1 to 100 percent, not %1. Correct it.</source>
        <translation>Een verlaging is 1 tot 100 procent, niet %1. Verbeter het.</translation>
    </message>
    <message>
        <source>This client already has a plan, begun on %1. Change that one, or close it first.</source>
        <translation>Deze klant heeft al een plan, van %1. Pas dat aan, of sluit het eerst af.</translation>
    </message>
    <message>
        <source>The plan was closed on %1 and stays as it was. Make a new one.</source>
        <translation>Het plan is op %1 afgesloten en blijft zoals het was. Maak een nieuw plan.</translation>
    </message>
    <message>
        <source>The plan has no activity yet. Add what somebody will do before the client agrees.</source>
        <translation>In het plan staat nog geen activiteit. Voeg eerst toe wat er gaat gebeuren, daarna kan de klant akkoord gaan.</translation>
    </message>
    <message>
        <source>Write down the reason.</source>
        <translation>Schrijf de reden op.</translation>
    </message>
    <message>
        <source>%1 has passed. Choose a later day.</source>
        <translation>%1 is al voorbij. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Write down why this activity is dropped.</source>
        <translation>Schrijf op waarom deze activiteit vervalt.</translation>
    </message>
    <message>
        <source>The review is after the last day, %1. Choose an earlier day.</source>
        <translation>De herbeoordeling ligt na de laatste dag, %1. Kies een eerdere dag.</translation>
    </message>
    <message>
        <source>The review is before the first day, %1. Choose a later day.</source>
        <translation>De herbeoordeling ligt voor de eerste dag, %1. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Fill in a last day or a day of review. Otherwise this exemption will be forgotten.</source>
        <translation>Vul een laatste dag of een dag van herbeoordeling in. Anders wordt deze ontheffing vergeten.</translation>
    </message>
    <message>
        <source>This is long. One sentence is enough for the shortest road.</source>
        <translation>Dit is lang. Voor de kortste weg is één zin genoeg.</translation>
    </message>
    <message>
        <source>Write down the shortest road in one sentence.</source>
        <translation>Schrijf de kortste weg op in één zin.</translation>
    </message>
    <message>
        <source>Write down why this service fits this group in this period.</source>
        <translation>Schrijf op waarom deze dienst bij deze groep past in deze periode.</translation>
    </message>
    <message>
        <source>The guideline has this line already in these days. Change that one.</source>
        <translation>Deze regel staat voor deze dagen al in de handreiking. Wijzig die regel.</translation>
    </message>
    <message>
        <source>Write down where this comes from, or that it is the office&apos;s own experience.</source>
        <translation>Schrijf op waar dit vandaan komt, of dat het eigen ervaring is.</translation>
    </message>
    <message>
        <source>The visit is with this colleague already. Choose another one.</source>
        <translation>Het bezoek is al bij deze collega. Kies een andere collega.</translation>
    </message>
    <message>
        <source>This service could be chosen until %1. Choose another one.</source>
        <translation>Deze dienst was te kiezen tot en met %1. Kies een andere.</translation>
    </message>
    <message>
        <source>%1 no longer works here. Choose somebody else.</source>
        <translation>%1 werkt hier niet meer. Kies iemand anders.</translation>
    </message>
    <message>
        <source>Write down what the appointment is for.</source>
        <translation>Schrijf op waar de afspraak voor is.</translation>
    </message>
    <message>
        <source>Write down in a few sentences what came of the plan.</source>
        <translation>Schrijf in een paar zinnen op wat er van het plan kwam.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day. Type for instance 14:05 or 9.30.</source>
        <translation>&apos;%1&apos; is geen tijd. Typ bijvoorbeeld 14:05 of 9.30.</translation>
    </message>
    <message>
        <source>Write down what will be done.</source>
        <translation>Schrijf op wat er gaat gebeuren.</translation>
    </message>
    <message>
        <source>This transfer was answered or withdrawn already.</source>
        <translation>Deze overdracht is al beantwoord of ingetrokken.</translation>
    </message>
    <message>
        <source>%1 is the case worker already. Choose somebody else.</source>
        <translation>%1 is al de werkcoach. Kies iemand anders.</translation>
    </message>
    <message>
        <source>Another transfer of this client waits for an answer.</source>
        <translation>Er wacht al een overdracht van deze klant op antwoord.</translation>
    </message>
    <message>
        <source>Write down why there is a new version of the plan.</source>
        <translation>Schrijf op waarom er een nieuwe versie van het plan is.</translation>
    </message>
    <message>
        <source>This visit already belongs to a client. Undo that first.</source>
        <translation>Dit bezoek hoort al bij een klant. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>This cannot be done with the visit as it is now. Look at the desk again.</source>
        <translation>Dit kan niet meer met dit bezoek. Kijk opnieuw aan de balie.</translation>
    </message>
    <message>
        <source>Choose a client, or fill in the visitor&apos;s name.</source>
        <translation>Kies een klant, of vul de naam van de bezoeker in.</translation>
    </message>
    <message>
        <source>Choose in the list who this is.</source>
        <translation>Kies in de lijst wie dit is.</translation>
    </message>
    <message>
        <source>A warning takes no percent (%1). Leave it out, or choose a reduction.</source>
        <translation>Bij een waarschuwing hoort geen percentage (%1). Laat het weg, of kies een verlaging.</translation>
    </message>
    <message>
        <source>Write down in the client&apos;s words what the client does not agree with.</source>
        <translation>Schrijf in de woorden van de klant op waar de klant het niet mee eens is.</translation>
    </message>
    <message>
        <source>%1 is in the past. Choose a later time, or record a contact that was held.</source>
        <translation>%1 is al voorbij. Kies een latere tijd, of schrijf een contact op dat is gehouden.</translation>
    </message>
    <message>
        <source>This client has no open plan to print. Make one first.</source>
        <translation>Deze klant heeft geen plan om af te drukken. Maak er eerst een.</translation>
    </message>
    <message>
        <source>The file lacks the column %1. Choose the CSV of occupations that ESCO publishes.</source>
        <translation>In het bestand staat geen kolom %1. Kies de CSV met beroepen van ESCO.</translation>
    </message>
    <message>
        <source>The occupation %1 stands in the file a second time. This row was passed over.</source>
        <translation>Het beroep %1 staat twee keer in het bestand. Deze regel is overgeslagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ESCO address of an occupation. This row was passed over.</source>
        <translation>‘%1’ is geen ESCO-adres van een beroep. Deze regel is overgeslagen.</translation>
    </message>
    <message>
        <source>The occupation %1 has no name. This row was passed over.</source>
        <translation>Het beroep %1 heeft geen naam. Deze regel is overgeslagen.</translation>
    </message>
    <message>
        <source>This is not the code of this invitation. Type it again, or ask who invited you.</source>
        <translation>Dit is niet de code van deze uitnodiging. Typ hem opnieuw, of vraag het wie je uitnodigde.</translation>
    </message>
    <message>
        <source>A newer Werkpad made this invitation. Update this one first.</source>
        <translation>Deze uitnodiging is gemaakt met een nieuwere Werkpad. Werk deze eerst bij.</translation>
    </message>
    <message>
        <source>This invitation, of %1, is for another share. Choose the folder that belongs to it.</source>
        <translation>Deze uitnodiging, van %1, is voor een andere uitwisselmap. Kies de map die erbij hoort.</translation>
    </message>
    <message>
        <source>This file is no invitation, or it is damaged. Ask for another one.</source>
        <translation>Dit bestand is geen uitnodiging, of het is beschadigd. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>The invitation for %1 was used already. Ask for another one.</source>
        <translation>De uitnodiging voor %1 is al gebruikt. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>There is no share in %1. Check that the folder is connected. If it is meant to be empty, make it a share again.</source>
        <translation>In %1 staat geen uitwisselmap. Kijk of de map verbonden is. Hoort hij leeg te zijn, maak er dan opnieuw een uitwisselmap van.</translation>
    </message>
    <message>
        <source>The share in %1 does not hold enough to begin with yet. Let the workstation that invited you exchange first.</source>
        <translation>In %1 staat nog niet genoeg om te beginnen. Laat eerst de werkplek uitwisselen die je uitnodigde.</translation>
    </message>
    <message>
        <source>This office takes part in no exchange yet. Make a folder a share first.</source>
        <translation>Dit kantoor wisselt nog niet uit. Maak eerst van een map een uitwisselmap.</translation>
    </message>
    <message>
        <source>The share in %1 is of another office. Choose your own.</source>
        <translation>De uitwisselmap %1 is van een ander kantoor. Kies die van jullie.</translation>
    </message>
    <message>
        <source>This workstation was taken out of the exchange on %1. Ask an administrator for a new invitation.</source>
        <translation>Deze werkplek is op %1 uit de uitwisseling gehaald. Vraag een beheerder om een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>Nobody at the office signs in as &apos;%1&apos;. Check the name.</source>
        <translation>Niemand van het kantoor meldt zich aan als ‘%1’. Controleer de naam.</translation>
    </message>
    <message>
        <source>%1 is this workstation. Take it out from another one.</source>
        <translation>%1 is deze werkplek. Haal hem eruit vanaf een andere.</translation>
    </message>
    <message>
        <source>This value cannot stand in this field. Choose one of the values that are shown.</source>
        <translation>Deze waarde past niet in dit veld. Kies een van de waarden die er staan.</translation>
    </message>
    <message>
        <source>Nobody has approved this. Say who approved the list.</source>
        <translation>Niemand heeft dit goedgekeurd. Geef aan wie de lijst goedkeurde.</translation>
    </message>
    <message>
        <source>What was destroyed cannot be brought back.</source>
        <translation>Wat vernietigd is, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>There is no client on the list %1. Write one id on each line.</source>
        <translation>Er staat geen klant op de lijst %1. Zet op elke regel één nummer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of exit. Write 0 for still open, or a number from 1 to 255 for how it ended.</source>
        <translation>&apos;%1&apos; is geen soort uitstroom. Vul 0 in voor nog niet uitgestroomd, of een getal van 1 tot en met 255 voor de manier waarop.</translation>
    </message>
    <message>
        <source>A time is missing. Fill it in, or leave the row out.</source>
        <translation>Er ontbreekt een tijd. Vul die in, of laat de regel weg.</translation>
    </message>
    <message>
        <source>The time %1 is below zero. Count from the first day, which is 0.</source>
        <translation>De tijd %1 is kleiner dan nul. Tel vanaf de eerste dag; die is 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time. Write a number, such as 183 or 12.5.</source>
        <translation>&apos;%1&apos; is geen tijd. Vul een getal in, zoals 183 of 12,5.</translation>
    </message>
    <message>
        <source>The exit at %1 is not after the entry. Check both times.</source>
        <translation>De uitstroom op %1 ligt niet na de instroom. Controleer beide tijden.</translation>
    </message>
    <message>
        <source>The column has more than %1 different groups. Choose one that has fewer.</source>
        <translation>De kolom heeft meer dan %1 verschillende groepen. Kies een kolom met minder groepen.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the id of a client. Write one id on each line.</source>
        <translation>Regel %1 van de lijst is geen nummer van een klant. Zet op elke regel één nummer.</translation>
    </message>
    <message>
        <source>The spell begins after %1, the day until which the study knows exits. Check the date.</source>
        <translation>De werkloosheid begint na %1. Tot die dag gaan de gegevens van het onderzoek. Controleer de datum.</translation>
    </message>
    <message>
        <source>There is research called &apos;%1&apos; already, and this file says something else. Give it another name, or say that it may be replaced.</source>
        <translation>Er is al onderzoek met de naam &apos;%1&apos;, en dit bestand zegt iets anders. Geef het een andere naam, of zeg dat het mag worden vervangen.</translation>
    </message>
    <message>
        <source>Say which column is the end or the duration, one of both.</source>
        <translation>Zeg welke kolom het einde of de duur is. Kies een van beide.</translation>
    </message>
    <message>
        <source>The spell ends in two ways. Leave one of them.</source>
        <translation>De werkloosheid eindigt op twee manieren. Laat er een staan.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of exit. Write 0 for still open, 1 for work, 2 for part-time work, 3 for another exit.</source>
        <translation>&apos;%1&apos; is geen soort uitstroom. Schrijf 0 voor nog open, 1 voor werk, 2 voor deels werk, 3 voor een andere reden.</translation>
    </message>
    <message>
        <source>Say which column is the first day.</source>
        <translation>Zeg welke kolom de eerste dag is.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for what is compared. Write letters, without &apos;=&apos;.</source>
        <translation>&apos;%1&apos; is geen naam voor wat je vergelijkt. Schrijf letters, zonder &apos;=&apos;.</translation>
    </message>
    <message>
        <source>This day is before the outcome of %1. Check both dates.</source>
        <translation>Deze dag ligt voor de uitkomst van %1. Controleer beide datums.</translation>
    </message>
    <message>
        <source>This day is before the survey was sent on %1. Check both dates.</source>
        <translation>Deze dag ligt voor de dag waarop de enquête is verstuurd (%1). Controleer beide datums.</translation>
    </message>
    <message>
        <source>A date is missing. Fill in the day.</source>
        <translation>Er ontbreekt een datum. Vul de dag in.</translation>
    </message>
    <message>
        <source>The list has &apos;%1&apos; already. Choose it there.</source>
        <translation>‘%1’ staat al in de lijst. Kies het daar.</translation>
    </message>
    <message>
        <source>Who found work needs no other reason for leaving. Leave it empty, or choose another exit.</source>
        <translation>Wie werk vond, heeft geen andere reden van uitstroom nodig. Laat die leeg, of kies een andere uitstroom.</translation>
    </message>
    <message>
        <source>The client was a jobseeker again before %1, so this work did not last. Check both.</source>
        <translation>De klant zocht voor %1 alweer werk, dus dit werk was niet duurzaam. Controleer beide.</translation>
    </message>
    <message>
        <source>There is a day of confirmation, but not whether the work lasted. Say so, or leave the day empty.</source>
        <translation>Er staat een dag, maar niet of het werk duurzaam was. Vul dat in, of laat de dag leeg.</translation>
    </message>
    <message>
        <source>Whether work lasted six months is known from %1. Fill in a day from then on.</source>
        <translation>Of het werk zes maanden duurde, is pas bekend vanaf %1. Vul die dag of een latere in.</translation>
    </message>
    <message>
        <source>Only work can last. Leave this open for another exit.</source>
        <translation>Alleen werk kan duurzaam zijn. Laat dit open bij een andere uitstroom.</translation>
    </message>
    <message>
        <source>This outcome of %1 is there already. Change that one.</source>
        <translation>Deze uitkomst van %1 staat er al. Wijzig die.</translation>
    </message>
    <message>
        <source>The question &apos;%1&apos; is answered twice. Keep one of the answers.</source>
        <translation>De vraag ‘%1’ is twee keer beantwoord. Houd één antwoord over.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no question of this survey. Choose one from the list.</source>
        <translation>‘%1’ is geen vraag van deze enquête. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The spell of unemployment is still open after %1. Give it a last day, so that the period and reminders stop.</source>
        <translation>De werkloosheid loopt na %1 nog door. Vul daar een laatste dag in, dan stoppen de periode en de herinneringen.</translation>
    </message>
    <message>
        <source>Only %1 people were asked, and as many answered. Correct how many were asked.</source>
        <translation>Er zijn maar %1 mensen gevraagd, en zo veel hebben er al geantwoord. Verbeter hoeveel er zijn gevraagd.</translation>
    </message>
    <message>
        <source>There is a survey called &apos;%1&apos; already. Choose another name.</source>
        <translation>Er is al een enquête die ‘%1’ heet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no overall score. Everybody answers that question.</source>
        <translation>Er is geen score over het geheel. Die vraag beantwoordt iedereen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no score. Give a whole number from 1 to 5.</source>
        <translation>‘%1’ is geen score. Geef een heel getal van 1 tot en met 5.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as scores. Write them as overall=4 heard=5.</source>
        <translation>‘%1’ is niet te lezen als scores. Schrijf ze als overall=4 heard=5.</translation>
    </message>
    <message>
        <source>A sheet cannot hold %1 rows. Filter first, or choose CSV.</source>
        <translation>Een Excelblad heeft geen plaats voor %1 regels. Filter eerst, of kies CSV.</translation>
    </message>
    <message>
        <source>A replacement needs its last day. Fill it in, or leave the first day empty too.</source>
        <translation>Een vervanging heeft een laatste dag nodig. Vul die in, of laat ook de eerste dag leeg.</translation>
    </message>
    <message>
        <source>This concerns %1. Take this client out of the selection, or mend it first.</source>
        <translation>Dit gaat over %1. Haal deze klant uit de selectie, of los het eerst op.</translation>
    </message>
    <message>
        <source>No column holds the answers to the overall question (%1). Add it, or correct its heading.</source>
        <translation>Geen kolom bevat de antwoorden op de vraag over het geheel (%1). Voeg die toe, of verbeter de kop.</translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation>Schrijf het antwoord op.</translation>
    </message>
    <message>
        <source>Write down the question.</source>
        <translation>Schrijf de vraag op.</translation>
    </message>
    <message>
        <source>This question is closed already. Ask a new one.</source>
        <translation>Deze vraag is al gesloten. Stel een nieuwe.</translation>
    </message>
    <message>
        <source>One to four people differ from the export of %1: with both files they could be worked out. Use that one, choose other dates, or wait until more has changed.</source>
        <translation>Er verschillen één tot vier mensen met de export van %1: met beide bestanden zou je kunnen uitrekenen wie. Gebruik die, kies andere datums of wacht tot er meer is veranderd.</translation>
    </message>
    <message>
        <source>Surveys do not know teams. Choose the whole office.</source>
        <translation>Enquêtes kennen geen teams. Kies het hele kantoor.</translation>
    </message>
    <message>
        <source>There is a target for this figure in %1 already. Change that one.</source>
        <translation>Er is al een streefcijfer voor dit cijfer in %1. Verander dat.</translation>
    </message>
    <message>
        <source>Nobody here is in a team &apos;%1&apos;. Choose a team of a colleague.</source>
        <translation>Niemand hier zit in een team &apos;%1&apos;. Kies een team van een collega.</translation>
    </message>
    <message>
        <source>The month is over on %1. Choose one that is over.</source>
        <translation>De maand is pas voorbij op %1. Kies een maand die voorbij is.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Client added</source>
        <translation>Klant toegevoegd</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>Werkpad</source>
        <translation>Werkpad</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>a colleague who is no longer known</source>
        <translation>een collega die niet meer bekend is</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
</context>
<context>
    <name>ImportProfiles</name>
    <message>
        <source>CSV file with a row per person</source>
        <translation>CSV-bestand met een rij per persoon</translation>
    </message>
    <message>
        <source>Persoonslijsten from the BRP (RvIG, GBA-V)</source>
        <translation>Persoonslijsten uit de BRP (RvIG, GBA-V)</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %n seconde</numerusform>
            <numerusform>Nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut</numerusform>
            <numerusform>Nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRunner</name>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Comparing with the clients you have: %1 of %2 people</source>
        <translation>Vergelijken met je klanten: %1 van %2 personen</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 people</source>
        <translation>Importeren: %1 van %2 personen</translation>
    </message>
    <message>
        <source>Finishing: list and search</source>
        <translation>Afronden: lijst en zoeken</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Klantkenmerk</translation>
    </message>
    <message>
        <source>Start of benefit</source>
        <translation>Begin van de uitkering</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Dossier closed on</source>
        <translation>Dossier gesloten op</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Dagen zonder contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Overleden op</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Emigrated on</source>
        <translation>Vertrokken uit Nederland op</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Weeks of work that do not restart the count</source>
        <translation>Weken werk waarna de telling doorloopt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Uit dienst op</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name use</source>
        <translation>Naamgebruik</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Partner&apos;s prefix</source>
        <translation>Voorvoegsel partner</translation>
    </message>
    <message>
        <source>Partner&apos;s surname</source>
        <translation>Achternaam partner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Bekeken vanuit</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Voorvoegsel</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Soort kantoor</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ingeschreven op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Key in the register</source>
        <translation>Sleutel in het register</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Sub-name</source>
        <translation>Subnaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Override of the period</source>
        <translation>Afwijking van de periode</translation>
    </message>
    <message>
        <source>Spell of unemployment</source>
        <translation>Tijd van werkloosheid</translation>
    </message>
    <message>
        <source>From work to work</source>
        <translation>Van werk naar werk</translation>
    </message>
    <message>
        <source>0-3 months</source>
        <translation>0-3 maanden</translation>
    </message>
    <message>
        <source>3-6 months</source>
        <translation>3-6 maanden</translation>
    </message>
    <message>
        <source>6-12 months</source>
        <translation>6-12 maanden</translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <translation>Langer dan 12 maanden</translation>
    </message>
    <message>
        <source>work to work</source>
        <translation>werk naar werk</translation>
    </message>
    <message>
        <source>0-3 mo.</source>
        <translation>0-3 mnd</translation>
    </message>
    <message>
        <source>3-6 mo.</source>
        <translation>3-6 mnd</translation>
    </message>
    <message>
        <source>6-12 mo.</source>
        <translation>6-12 mnd</translation>
    </message>
    <message>
        <source>&gt; 12 mo.</source>
        <translation>&gt; 12 mnd</translation>
    </message>
    <message>
        <source>Self-reliance</source>
        <translation>Zelfredzaamheid</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivatie</translation>
    </message>
    <message>
        <source>Phase of unemployment</source>
        <translation>Fase van werkloosheid</translation>
    </message>
    <message>
        <source>Labour-market position</source>
        <translation>Arbeidsmarktpositie</translation>
    </message>
    <message>
        <source>Other characteristics</source>
        <translation>Andere kenmerken</translation>
    </message>
    <message>
        <source>Legal regime</source>
        <translation>Wettelijk regime</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleider</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Accountmanager</translation>
    </message>
    <message>
        <source>Matchmaker</source>
        <translation>Matchmaker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Controleur</translation>
    </message>
    <message>
        <source>Labour market of the region</source>
        <translation>Arbeidsmarkt van de regio</translation>
    </message>
    <message>
        <source>Local labour market</source>
        <translation>Plaatselijke arbeidsmarkt</translation>
    </message>
    <message>
        <source>Situation of the client</source>
        <translation>Situatie van de klant</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>sex</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>Own surname</source>
        <translation>Eigen achternaam</translation>
    </message>
    <message>
        <source>Partner&apos;s surname, then own</source>
        <translation>Achternaam partner, daarna eigen</translation>
    </message>
    <message>
        <source>Own surname, then partner&apos;s</source>
        <translation>Eigen achternaam, daarna partner</translation>
    </message>
    <message>
        <source>Wajong/Wsw</source>
        <translation>Wajong/Wsw</translation>
    </message>
    <message>
        <source>Young people (up to 27)</source>
        <translation>Jongeren tot 27</translation>
    </message>
    <message>
        <source>Neighbourhood approach</source>
        <translation>Wijkaanpak</translation>
    </message>
    <message>
        <source>45+</source>
        <translation>45+</translation>
    </message>
    <message>
        <source>%1, perhaps</source>
        <translation>%1 (misschien)</translation>
    </message>
    <message>
        <source>Werkplein: UWV and municipality together</source>
        <translation>Werkplein: UWV en gemeente samen</translation>
    </message>
    <message>
        <source>Werkbedrijf: UWV without the municipality</source>
        <translation>Werkbedrijf: UWV zonder de gemeente</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>age</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%2 from %1</source>
        <translation>vanaf %1 %2</translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>over %1 %2</translation>
    </message>
    <message>
        <source>Characteristic recorded</source>
        <translation>Klantkenmerk vastgelegd</translation>
    </message>
    <message>
        <source>Characteristic removed</source>
        <translation>Klantkenmerk verwijderd</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Klant toegevoegd</translation>
    </message>
    <message>
        <source>Case worker changed</source>
        <translation>Andere werkcoach</translation>
    </message>
    <message>
        <source>BSN shown</source>
        <translation>BSN getoond</translation>
    </message>
    <message>
        <source>Client&apos;s data changed</source>
        <translation>Gegevens van de klant gewijzigd</translation>
    </message>
    <message>
        <source>Dossier opened</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Example data made</source>
        <translation>Voorbeeldgegevens gemaakt</translation>
    </message>
    <message>
        <source>Clients imported</source>
        <translation>Klanten geïmporteerd</translation>
    </message>
    <message>
        <source>Row of an import dealt with</source>
        <translation>Rij van een import afgehandeld</translation>
    </message>
    <message>
        <source>Office made</source>
        <translation>Kantoor aangemaakt</translation>
    </message>
    <message>
        <source>Office&apos;s data changed</source>
        <translation>Gegevens van het kantoor gewijzigd</translation>
    </message>
    <message>
        <source>Override of the period added</source>
        <translation>Afwijking van de periode toegevoegd</translation>
    </message>
    <message>
        <source>Override of the period ended</source>
        <translation>Afwijking van de periode beëindigd</translation>
    </message>
    <message>
        <source>Regime added</source>
        <translation>Regime toegevoegd</translation>
    </message>
    <message>
        <source>Regime removed</source>
        <translation>Regime verwijderd</translation>
    </message>
    <message>
        <source>Regime changed</source>
        <translation>Regime gewijzigd</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Spell of unemployment added</source>
        <translation>Tijd van werkloosheid toegevoegd</translation>
    </message>
    <message>
        <source>Spell of unemployment removed</source>
        <translation>Tijd van werkloosheid verwijderd</translation>
    </message>
    <message>
        <source>Spell of unemployment changed</source>
        <translation>Tijd van werkloosheid gewijzigd</translation>
    </message>
    <message>
        <source>Colleague added</source>
        <translation>Collega toegevoegd</translation>
    </message>
    <message>
        <source>Colleague left</source>
        <translation>Collega uit dienst</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen gewijzigd</translation>
    </message>
    <message>
        <source>Colleague&apos;s data changed</source>
        <translation>Gegevens van een collega gewijzigd</translation>
    </message>
    <message>
        <source>Theme added</source>
        <translation>Thema toegevoegd</translation>
    </message>
    <message>
        <source>Theme removed</source>
        <translation>Thema verwijderd</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Addition to the house number</source>
        <translation>Toevoeging bij het huisnummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Huisletter</translation>
    </message>
    <message>
        <source>Regime from</source>
        <translation>Regeling vanaf</translation>
    </message>
    <message>
        <source>Regime up to and including</source>
        <translation>Regeling tot en met</translation>
    </message>
    <message>
        <source>Secret address shown</source>
        <translation>Geheim adres getoond</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Wat de klant zegt</translation>
    </message>
    <message>
        <source>Remark of the client</source>
        <translation>Opmerking van de klant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Aangekomen op</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Clients that fit</source>
        <translation>Klanten die erbij passen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Client group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van afsluiten</translation>
    </message>
    <message>
        <source>Summary at closing</source>
        <translation>Samenvatting bij afsluiten</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Soort kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Name of who does it</source>
        <translation>Naam van wie het doet</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Duration in weeks</source>
        <translation>Duur in weken</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>To be followed up on</source>
        <translation>Terugkomen op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From colleague</source>
        <translation>Van collega</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation>Doel in woorden</translation>
    </message>
    <message>
        <source>Client groups</source>
        <translation>Klantgroepen</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolgd</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Wanted occupation</source>
        <translation>Gewenst beroep</translation>
    </message>
    <message>
        <source>Code of the occupation</source>
        <translation>Code van het beroep</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Plan of approach</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>On Werk.nl since</source>
        <translation>Op Werk.nl sinds</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Routed at</source>
        <translation>Doorgeleid op</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Soort dienst</translation>
    </message>
    <message>
        <source>Shortest road to work</source>
        <translation>Kortste weg naar werk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Afgenomen op</translation>
    </message>
    <message>
        <source>Temporarily from</source>
        <translation>Tijdelijk vanaf</translation>
    </message>
    <message>
        <source>Temporarily until</source>
        <translation>Tijdelijk tot en met</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>To colleague</source>
        <translation>Naar collega</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Bijgewerkt op</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Wat is afgewogen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>Deviation from the guideline</source>
        <translation>Afwijking van de handreiking</translation>
    </message>
    <message>
        <source>Note of the diagnosis</source>
        <translation>Notitie bij de diagnose</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Plicht</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Ontheffing</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Line of the guideline</source>
        <translation>Regel van de handreiking</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Werktijden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versie van het plan</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Step of the routing</source>
        <translation>Stap in de doorgeleiding</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Activity added</source>
        <translation>Activiteit toegevoegd</translation>
    </message>
    <message>
        <source>Activity removed</source>
        <translation>Activiteit verwijderd</translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation>Activiteit gewijzigd</translation>
    </message>
    <message>
        <source>Assessment recorded</source>
        <translation>Meting vastgelegd</translation>
    </message>
    <message>
        <source>Assessment removed</source>
        <translation>Meting verwijderd</translation>
    </message>
    <message>
        <source>Contact recorded</source>
        <translation>Contactmoment vastgelegd</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Afspraak afgezegd</translation>
    </message>
    <message>
        <source>Agreement followed up</source>
        <translation>Afspraak opgevolgd</translation>
    </message>
    <message>
        <source>Appointment held</source>
        <translation>Afspraak geweest</translation>
    </message>
    <message>
        <source>Client did not come</source>
        <translation>Klant kwam niet</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Afspraak gemaakt</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contactmoment verwijderd</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contactmoment gewijzigd</translation>
    </message>
    <message>
        <source>CV changed</source>
        <translation>Cv gewijzigd</translation>
    </message>
    <message>
        <source>Deviation from the guideline recorded</source>
        <translation>Afwijking van de handreiking vastgelegd</translation>
    </message>
    <message>
        <source>Deviation from the guideline removed</source>
        <translation>Afwijking van de handreiking verwijderd</translation>
    </message>
    <message>
        <source>Note of the diagnosis written</source>
        <translation>Notitie bij de diagnose geschreven</translation>
    </message>
    <message>
        <source>Diagnosis decided</source>
        <translation>Besluit genomen</translation>
    </message>
    <message>
        <source>Note of the diagnosis removed</source>
        <translation>Notitie bij de diagnose verwijderd</translation>
    </message>
    <message>
        <source>Note of the diagnosis changed</source>
        <translation>Notitie bij de diagnose gewijzigd</translation>
    </message>
    <message>
        <source>Judgement written</source>
        <translation>Oordeel geschreven</translation>
    </message>
    <message>
        <source>Diagnosis started</source>
        <translation>Diagnose begonnen</translation>
    </message>
    <message>
        <source>Diagnosis widened</source>
        <translation>Diagnose verbreed</translation>
    </message>
    <message>
        <source>Duty recorded</source>
        <translation>Plicht vastgelegd</translation>
    </message>
    <message>
        <source>Duty removed</source>
        <translation>Plicht verwijderd</translation>
    </message>
    <message>
        <source>Duty changed</source>
        <translation>Plicht gewijzigd</translation>
    </message>
    <message>
        <source>Evaluation held</source>
        <translation>Evaluatie gehouden</translation>
    </message>
    <message>
        <source>Evaluation planned</source>
        <translation>Evaluatie gepland</translation>
    </message>
    <message>
        <source>Evaluation removed</source>
        <translation>Evaluatie verwijderd</translation>
    </message>
    <message>
        <source>Exemption recorded</source>
        <translation>Ontheffing vastgelegd</translation>
    </message>
    <message>
        <source>Exemption removed</source>
        <translation>Ontheffing verwijderd</translation>
    </message>
    <message>
        <source>Exemption changed</source>
        <translation>Ontheffing gewijzigd</translation>
    </message>
    <message>
        <source>Expertise changed</source>
        <translation>Expertise gewijzigd</translation>
    </message>
    <message>
        <source>Line of the guideline added</source>
        <translation>Regel van de handreiking toegevoegd</translation>
    </message>
    <message>
        <source>Example guideline taken over</source>
        <translation>Voorbeeldhandreiking overgenomen</translation>
    </message>
    <message>
        <source>Line of the guideline removed</source>
        <translation>Regel van de handreiking verwijderd</translation>
    </message>
    <message>
        <source>Line of the guideline changed</source>
        <translation>Regel van de handreiking gewijzigd</translation>
    </message>
    <message>
        <source>Measure recorded</source>
        <translation>Maatregel vastgelegd</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>Maatregel verwijderd</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Maatregel gewijzigd</translation>
    </message>
    <message>
        <source>Office hours changed</source>
        <translation>Werktijden gewijzigd</translation>
    </message>
    <message>
        <source>Plan discussed with the client</source>
        <translation>Plan met de klant besproken</translation>
    </message>
    <message>
        <source>Plan closed</source>
        <translation>Plan afgesloten</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan gemaakt</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan gewijzigd</translation>
    </message>
    <message>
        <source>Presence changed</source>
        <translation>Aanwezigheid gewijzigd</translation>
    </message>
    <message>
        <source>Service added to the catalogue</source>
        <translation>Dienst toegevoegd aan het aanbod</translation>
    </message>
    <message>
        <source>Service taken out of the catalogue</source>
        <translation>Dienst uit het aanbod gehaald</translation>
    </message>
    <message>
        <source>Example catalogue taken over</source>
        <translation>Voorbeeldaanbod overgenomen</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Dienst gewijzigd</translation>
    </message>
    <message>
        <source>Transfer accepted</source>
        <translation>Overdracht aangenomen</translation>
    </message>
    <message>
        <source>Transfer refused</source>
        <translation>Overdracht geweigerd</translation>
    </message>
    <message>
        <source>Transfer asked for</source>
        <translation>Overdracht gevraagd</translation>
    </message>
    <message>
        <source>Transfer withdrawn</source>
        <translation>Overdracht ingetrokken</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Routed to a colleague</source>
        <translation>Doorgeleid naar een collega</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>Bezoek afgerond</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation>Overgedragen aan een collega</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Weggegaan</translation>
    </message>
    <message>
        <source>Routing refused</source>
        <translation>Doorgeleiding geweigerd</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Bezoek gewijzigd</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Gesprek begonnen</translation>
    </message>
    <message>
        <source>Searched for clients</source>
        <translation>Naar klanten gezocht</translation>
    </message>
    <message>
        <source>Days without contact, 0-3 months</source>
        <translation>Dagen zonder contact, 0-3 maanden</translation>
    </message>
    <message>
        <source>Days without contact, 3-6 months</source>
        <translation>Dagen zonder contact, 3-6 maanden</translation>
    </message>
    <message>
        <source>Days without contact, 6-12 months</source>
        <translation>Dagen zonder contact, 6-12 maanden</translation>
    </message>
    <message>
        <source>Days without contact, before unemployment</source>
        <translation>Dagen zonder contact, voor de werkloosheid</translation>
    </message>
    <message>
        <source>Days without contact, over 12 months</source>
        <translation>Dagen zonder contact, langer dan 12 maanden</translation>
    </message>
    <message>
        <source>Calendar file made</source>
        <translation>Agendabestand gemaakt</translation>
    </message>
    <message>
        <source>Looked for a colleague for the visitor</source>
        <translation>Collega gezocht voor de bezoeker</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation>Samenvatting afgedrukt</translation>
    </message>
    <message>
        <source>Invitation printed</source>
        <translation>Uitnodiging afgedrukt</translation>
    </message>
    <message>
        <source>Plan printed</source>
        <translation>Plan afgedrukt</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>List of occupations read</source>
        <translation>Beroepenlijst ingelezen</translation>
    </message>
    <message>
        <source>Takes part since</source>
        <translation>Doet mee sinds</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Uitgenodigd door</translation>
    </message>
    <message>
        <source>Last file that is believed</source>
        <translation>Laatste bestand dat telt</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Eruit gehaald op</translation>
    </message>
    <message>
        <source>Sealed key</source>
        <translation>Verzegelde sleutel</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Sleutel van het kantoor</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Verschil beslist</translation>
    </message>
    <message>
        <source>Went on as a workstation of its own</source>
        <translation>Verder als eigen werkplek</translation>
    </message>
    <message>
        <source>Share made</source>
        <translation>Uitwisselmap gemaakt</translation>
    </message>
    <message>
        <source>Workstation invited</source>
        <translation>Werkplek uitgenodigd</translation>
    </message>
    <message>
        <source>Read from the share</source>
        <translation>Gelezen uit de uitwisselmap</translation>
    </message>
    <message>
        <source>New key for the office</source>
        <translation>Nieuwe sleutel voor het kantoor</translation>
    </message>
    <message>
        <source>Workstation taken out</source>
        <translation>Werkplek eruit gehaald</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort gegeven</translation>
    </message>
    <message>
        <source>Destroyed dossier</source>
        <translation>Vernietigd dossier</translation>
    </message>
    <message>
        <source>Dossier destroyed</source>
        <translation>Dossier vernietigd</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekend tot en met</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Ingelezen op</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Spell of a study</source>
        <translation>Werkloosheid uit een onderzoek</translation>
    </message>
    <message>
        <source>Research read</source>
        <translation>Onderzoek ingelezen</translation>
    </message>
    <message>
        <source>Research removed</source>
        <translation>Onderzoek verwijderd</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Aan wie gevraagd</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Reden van uitstroom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Number of people asked</source>
        <translation>Aantal gevraagde mensen</translation>
    </message>
    <message>
        <source>Whether the work lasted</source>
        <translation>Of het werk duurzaam was</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Jobseeker again on</source>
        <translation>Zoekt weer werk vanaf</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Through which service or vacancy</source>
        <translation>Via welke dienst of vacature</translation>
    </message>
    <message>
        <source>Answer to a survey</source>
        <translation>Antwoord op een enquête</translation>
    </message>
    <message>
        <source>Reason for leaving added</source>
        <translation>Reden van uitstroom toegevoegd</translation>
    </message>
    <message>
        <source>Reason for leaving ended</source>
        <translation>Reden van uitstroom beëindigd</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Uitkomst vastgelegd</translation>
    </message>
    <message>
        <source>Outcome removed</source>
        <translation>Uitkomst verwijderd</translation>
    </message>
    <message>
        <source>Outcome changed</source>
        <translation>Uitkomst gewijzigd</translation>
    </message>
    <message>
        <source>Answer to a survey entered</source>
        <translation>Antwoord op een enquête ingevuld</translation>
    </message>
    <message>
        <source>Answer to a survey removed</source>
        <translation>Antwoord op een enquête verwijderd</translation>
    </message>
    <message>
        <source>Survey begun</source>
        <translation>Enquête begonnen</translation>
    </message>
    <message>
        <source>Answers to a survey imported</source>
        <translation>Antwoorden op een enquête ingelezen</translation>
    </message>
    <message>
        <source>Survey removed</source>
        <translation>Enquête verwijderd</translation>
    </message>
    <message>
        <source>Survey changed</source>
        <translation>Enquête gewijzigd</translation>
    </message>
    <message>
        <source>Clients exported</source>
        <translation>Klanten geëxporteerd</translation>
    </message>
    <message>
        <source>Transferred to a colleague</source>
        <translation>Overgedragen aan een collega</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Gesloten door</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Question about the dossier</source>
        <translation>Vraag over het dossier</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Vraag beantwoord</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Vraag gesteld</translation>
    </message>
    <message>
        <source>Question closed</source>
        <translation>Vraag gesloten</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>What is known of the effect</source>
        <translation>Wat over het effect bekend is</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goed voorbeeld</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Good practice added</source>
        <translation>Goed voorbeeld toegevoegd</translation>
    </message>
    <message>
        <source>Good practice removed</source>
        <translation>Goed voorbeeld weggehaald</translation>
    </message>
    <message>
        <source>Good practice changed</source>
        <translation>Goed voorbeeld gewijzigd</translation>
    </message>
    <message>
        <source>Training added</source>
        <translation>Opleiding toegevoegd</translation>
    </message>
    <message>
        <source>Training removed</source>
        <translation>Opleiding weggehaald</translation>
    </message>
    <message>
        <source>Training changed</source>
        <translation>Opleiding gewijzigd</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Streefcijfer van het jaar</translation>
    </message>
    <message>
        <source>Target of the year set</source>
        <translation>Streefcijfer van het jaar vastgelegd</translation>
    </message>
    <message>
        <source>Target of the year removed</source>
        <translation>Streefcijfer van het jaar verwijderd</translation>
    </message>
    <message>
        <source>Target of the year changed</source>
        <translation>Streefcijfer van het jaar gewijzigd</translation>
    </message>
    <message>
        <source>Indicators exported</source>
        <translation>Indicatoren geëxporteerd</translation>
    </message>
    <message>
        <source>Figures of the team exported</source>
        <translation>Cijfers van het team geëxporteerd</translation>
    </message>
    <message>
        <source>Report of a month printed</source>
        <translation>Maandrapport afgedrukt</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Evaluatie van het plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Agreed in a contact</source>
        <translation>Afgesproken in een contact</translation>
    </message>
    <message>
        <source>Exemption to be reviewed</source>
        <translation>Ontheffing opnieuw bekijken</translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>geen dag afgesproken</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>24-11-2026, late</comment>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>24-11-2026, today</comment>
        <translation>%1, vandaag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>%1, did not come</source>
        <comment>Desk, did not come</comment>
        <translation>%1, niet gekomen</translation>
    </message>
    <message>
        <source>There is no plan of approach yet.</source>
        <translation>Er is nog geen plan van aanpak.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal: in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Shortest road: %1</source>
        <translation>Kortste weg: %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>Agrees, on 24-11-2026</comment>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>The client: %1</source>
        <translation>De klant: %1</translation>
    </message>
    <message>
        <source>There is no diagnosis yet.</source>
        <translation>Er is nog geen diagnose.</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Besloten op %1: %2</translation>
    </message>
    <message>
        <source>%1, begun on %2; nothing has been decided yet</source>
        <comment>Narrow, begun on …</comment>
        <translation>%1, begonnen op %2; er is nog niets besloten</translation>
    </message>
</context>
<context>
    <name>PeriodTexts</name>
    <message>
        <source>No spell of unemployment is open, so there is no period.</source>
        <translation>Er loopt geen werkloosheid, dus er is geen periode.</translation>
    </message>
    <message>
        <source>Counted from %1, the first day of unemployment.</source>
        <translation>Geteld vanaf %1, de eerste dag van werkloosheid.</translation>
    </message>
    <message numerus="yes">
        <source>%n short stretch(es) of work did not restart the count.</source>
        <translation>
            <numerusform>%n korte tijd van werk heeft de telling niet opnieuw laten beginnen.</numerusform>
            <numerusform>%n korte tijden van werk hebben de telling niet opnieuw laten beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n complete month(s).</source>
        <translation>
            <numerusform>Dat is %n hele maand.</numerusform>
            <numerusform>Dat zijn %n hele maanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Vanaf %1: %2.</translation>
    </message>
    <message>
        <source>A colleague chose %1 instead (%2): %3</source>
        <translation>Een collega heeft daarvan afgeweken: %1 (%2): %3</translation>
    </message>
    <message>
        <source>That holds until %1.</source>
        <translation>Dat geldt tot en met %1.</translation>
    </message>
    <message>
        <source>That holds until further notice.</source>
        <translation>Dat geldt tot nader bericht.</translation>
    </message>
    <message>
        <source>Computed for %1.</source>
        <translation>Berekend voor %1.</translation>
    </message>
</context>
<context>
    <name>PersonalForm</name>
    <message>
        <source>nine digits</source>
        <translation>negen cijfers</translation>
    </message>
    <message>
        <source>type here to replace the number</source>
        <translation>typ hier om het nummer te vervangen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>1: only with consent for legal tasks</source>
        <translation>1: alleen met toestemming voor wettelijke taken</translation>
    </message>
    <message>
        <source>2: not to churches</source>
        <translation>2: niet aan kerken</translation>
    </message>
    <message>
        <source>3: not to other third parties</source>
        <translation>3: niet aan vrije derden</translation>
    </message>
    <message>
        <source>4: 1 and 2</source>
        <translation>4: 1 en 2</translation>
    </message>
    <message>
        <source>5: 1 and 3</source>
        <translation>5: 1 en 3</translation>
    </message>
    <message>
        <source>6: 2 and 3</source>
        <translation>6: 2 en 3</translation>
    </message>
    <message>
        <source>7: 1, 2 and 3</source>
        <translation>7: 1, 2 en 3</translation>
    </message>
    <message>
        <source>Secret address. Press F2 or click to see it.</source>
        <translation>Geheim adres. Druk op F2 of klik om het te zien.</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>%1, late</source>
        <comment>an activity: To do, late</comment>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an activity: Done on 24-11-2026</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>afgesloten op %1</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>niet afgesloten</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan van %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer klaar</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Soort dienst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What exactly, or why</source>
        <translation>Wat precies, of waarom</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Plicht</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Opnieuw bekijken op %1</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Ontheffing</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Besluit van %1</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>not yet, late</source>
        <translation>nog niet, te laat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Goal, or what the client says</source>
        <translation>Doel, of wat de klant zegt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Shortest road</source>
        <translation>Kortste weg</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Wat de klant zegt</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Afgesloten op %1</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Plichten</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Ontheffingen</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
</context>
<context>
    <name>PossibleDuplicate</name>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>no case worker</source>
        <translation>geen werkcoach</translation>
    </message>
    <message>
        <source>same BSN</source>
        <translation>zelfde BSN</translation>
    </message>
    <message>
        <source>same surname and date of birth</source>
        <translation>zelfde achternaam en geboortedatum</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>surname begins the same</source>
        <translation>achternaam begint hetzelfde</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same given names and date of birth</source>
        <translation>zelfde voornamen en geboortedatum</translation>
    </message>
</context>
<context>
    <name>ProcessLabels</name>
    <message>
        <source>Narrow</source>
        <comment>DiagnosisWidth</comment>
        <translation>Smal</translation>
    </message>
    <message>
        <source>Broad</source>
        <comment>DiagnosisWidth</comment>
        <translation>Breed</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <comment>ServiceLevel</comment>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>No service needed</source>
        <comment>ServiceLevel</comment>
        <translation>Geen dienst nodig</translation>
    </message>
    <message>
        <source>Basic service</source>
        <comment>ServiceLevel</comment>
        <translation>Basisdienstverlening</translation>
    </message>
    <message>
        <source>Intensive service</source>
        <comment>ServiceLevel</comment>
        <translation>Intensieve dienstverlening</translation>
    </message>
    <message>
        <source>Help elsewhere first</source>
        <comment>ServiceLevel</comment>
        <translation>Eerst hulp elders</translation>
    </message>
    <message>
        <source>Impression</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Redenering</translation>
    </message>
    <message>
        <source>Argument</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Consulted source</source>
        <comment>DiagnosisEntryKind</comment>
        <translation>Geraadpleegde bron</translation>
    </message>
    <message>
        <source>No cost</source>
        <comment>CostKind</comment>
        <translation>Geen kosten</translation>
    </message>
    <message>
        <source>Per client</source>
        <comment>CostKind</comment>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>Per hour</source>
        <comment>CostKind</comment>
        <translation>Per uur</translation>
    </message>
    <message>
        <source>By contract</source>
        <comment>CostKind</comment>
        <translation>Op contract</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <comment>CostKind</comment>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Suggested, not done</source>
        <comment>DeviationKind</comment>
        <translation>Voorgesteld, niet gedaan</translation>
    </message>
    <message>
        <source>Done, not suggested</source>
        <comment>DeviationKind</comment>
        <translation>Gedaan, niet voorgesteld</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>PlanGoal</comment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>A step towards work</source>
        <comment>PlanGoal</comment>
        <translation>Een stap naar werk</translation>
    </message>
    <message>
        <source>Participation</source>
        <comment>PlanGoal</comment>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <comment>Agreement</comment>
        <translation>Nog niet besproken</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>Agreement</comment>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>Agreement</comment>
        <translation>Niet akkoord</translation>
    </message>
    <message>
        <source>The client</source>
        <comment>ActivityDoer</comment>
        <translation>De klant</translation>
    </message>
    <message>
        <source>The case worker</source>
        <comment>ActivityDoer</comment>
        <translation>De werkcoach</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>ActivityDoer</comment>
        <translation>De uitvoerder</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>ActivityDoer</comment>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>ActivityState</comment>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Going on</source>
        <comment>ActivityState</comment>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ActivityState</comment>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>ActivityState</comment>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>MeasureKind</comment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Reduction of the benefit</source>
        <comment>MeasureKind</comment>
        <translation>Verlaging van de uitkering</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>Channel</comment>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>Channel</comment>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Internet</source>
        <comment>Channel</comment>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>Channel</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Home visit</source>
        <comment>Channel</comment>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ContactState</comment>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>ContactState</comment>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Did not come</source>
        <comment>ContactState</comment>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ContactState</comment>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>VisitState</comment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Routed</source>
        <comment>VisitState</comment>
        <translation>Doorgeleid</translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>VisitState</comment>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>VisitState</comment>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>Went away</source>
        <comment>VisitState</comment>
        <translation>Weggegaan</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>RoutingKind</comment>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>RoutingKind</comment>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>RoutingKind</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>RoutingKind</comment>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <comment>TransferState</comment>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>TransferState</comment>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>TransferState</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>TransferState</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>24-11-2026 at 14:05</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Full-time work</source>
        <comment>OutcomeKind</comment>
        <translation>Voltijdwerk</translation>
    </message>
    <message>
        <source>Part-time work</source>
        <comment>OutcomeKind</comment>
        <translation>Deeltijdwerk</translation>
    </message>
    <message>
        <source>Another exit</source>
        <comment>OutcomeKind</comment>
        <translation>Andere uitstroom</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>Lasting</comment>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Lasted six months</source>
        <comment>Lasting</comment>
        <translation>Duurde zes maanden</translation>
    </message>
    <message>
        <source>Ended within six months</source>
        <comment>Lasting</comment>
        <translation>Stopte binnen zes maanden</translation>
    </message>
    <message>
        <source>Employers</source>
        <comment>Audience</comment>
        <translation>Werkgevers</translation>
    </message>
    <message>
        <source>Jobseekers</source>
        <comment>Audience</comment>
        <translation>Werkzoekenden</translation>
    </message>
</context>
<context>
    <name>ReviewLabel</name>
    <message>
        <source>Waits for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>RoutingText</name>
    <message>
        <source>the appointment is with this colleague</source>
        <translation>de afspraak is met deze collega</translation>
    </message>
    <message>
        <source>the client is in this colleague&apos;s caseload</source>
        <translation>de klant staat in het eigen klantenbestand</translation>
    </message>
    <message>
        <source>had the last contact, on %1</source>
        <translation>had het laatste contact, op %1</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>a client group</comment>
        <translation>kent %1</translation>
    </message>
    <message>
        <source>knows %1, which may apply</source>
        <comment>a client group</comment>
        <translation>kent %1, dat misschien geldt</translation>
    </message>
    <message>
        <source>helps everybody</source>
        <translation>helpt iedereen</translation>
    </message>
    <message>
        <source>is here and free</source>
        <translation>is er en is vrij</translation>
    </message>
    <message>
        <source>is here and free (until %1)</source>
        <translation>is er en is vrij (tot %1)</translation>
    </message>
    <message>
        <source>not known whether here: no office hours are filled in</source>
        <translation>niet bekend of deze collega er is: geen werktijden ingevuld</translation>
    </message>
    <message>
        <source>is here, in conversation</source>
        <translation>is er, maar in gesprek</translation>
    </message>
    <message>
        <source>in an appointment until %1</source>
        <translation>heeft een afspraak tot %1</translation>
    </message>
    <message>
        <source>has an appointment at %1</source>
        <translation>heeft een afspraak om %1</translation>
    </message>
    <message>
        <source>is here from %1</source>
        <translation>is er vanaf %1</translation>
    </message>
    <message>
        <source>is no longer here today</source>
        <translation>is er vandaag niet meer</translation>
    </message>
    <message>
        <source>is not here today</source>
        <translation>is er vandaag niet</translation>
    </message>
    <message>
        <source>is not here today: %1</source>
        <translation>is er vandaag niet: %1</translation>
    </message>
    <message>
        <source>has room: %1 clients</source>
        <translation>heeft ruimte: %1 klanten</translation>
    </message>
    <message>
        <source> of </source>
        <translation> van </translation>
    </message>
    <message>
        <source>is full: %1 clients</source>
        <translation>zit vol: %1 klanten</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting</source>
        <translation>
            <numerusform>%n bezoeker wacht al</numerusform>
            <numerusform>%n bezoekers wachten al</numerusform>
        </translation>
    </message>
    <message>
        <source>could not take this visit before</source>
        <translation>kon dit bezoek eerder niet doen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>13:00</comment>
        <translation>om %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>1 h 05</comment>
        <translation>%1 u %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
</context>
<context>
    <name>StickText</name>
    <message>
        <source>From the stick into the folder of the office</source>
        <translation>Van de stick naar de map van het kantoor</translation>
    </message>
    <message>
        <source>From the folder of the office onto the stick</source>
        <translation>Van de map van het kantoor naar de stick</translation>
    </message>
    <message>
        <source>Reading and writing what is new</source>
        <translation>Lezen en schrijven wat nieuw is</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1: %2</source>
        <comment>event: what about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Appointment – %1</source>
        <translation>Afspraak – %1</translation>
    </message>
    <message>
        <source>Did not come – %1</source>
        <translation>Niet gekomen – %1</translation>
    </message>
    <message>
        <source>Appointment cancelled – %1</source>
        <translation>Afspraak afgezegd – %1</translation>
    </message>
    <message>
        <source>Came in (%1)</source>
        <translation>Kwam binnen (%1)</translation>
    </message>
    <message>
        <source>Plan made, goal %1</source>
        <translation>Plan gemaakt, doel %1</translation>
    </message>
    <message>
        <source>Client agrees with the plan</source>
        <translation>Klant is het eens met het plan</translation>
    </message>
    <message>
        <source>Client does not agree with the plan</source>
        <translation>Klant is het niet eens met het plan</translation>
    </message>
    <message>
        <source>Plan closed: %1</source>
        <translation>Plan afgesloten: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Evaluation planned</source>
        <translation>Evaluatie gepland</translation>
    </message>
    <message>
        <source>Evaluation held</source>
        <translation>Evaluatie gehouden</translation>
    </message>
    <message>
        <source>Diagnosis started (%1)</source>
        <translation>Diagnose begonnen (%1)</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besloten: %1</translation>
    </message>
    <message>
        <source>Transfer to %1 asked for</source>
        <translation>Overdracht aan %1 gevraagd</translation>
    </message>
    <message>
        <source>Transfer to %1 accepted</source>
        <translation>Overdracht aan %1 aangenomen</translation>
    </message>
    <message>
        <source>Transfer to %1 refused</source>
        <translation>Overdracht aan %1 geweigerd</translation>
    </message>
    <message>
        <source>Transfer to %1 withdrawn</source>
        <translation>Overdracht aan %1 ingetrokken</translation>
    </message>
    <message>
        <source>Out of work, period %1</source>
        <translation>Zonder werk, periode %1</translation>
    </message>
    <message>
        <source>Last day out of work</source>
        <translation>Laatste dag zonder werk</translation>
    </message>
    <message>
        <source>Period %1 begins</source>
        <translation>Periode %1 begint</translation>
    </message>
    <message>
        <source>Treated as %1 from here</source>
        <translation>Vanaf hier behandeld als %1</translation>
    </message>
    <message>
        <source>No longer treated as %1 after this day</source>
        <translation>Na deze dag niet meer behandeld als %1</translation>
    </message>
    <message>
        <source>Contacts and appointments</source>
        <translation>Contacten en afspraken</translation>
    </message>
    <message>
        <source>Visits to the desk</source>
        <translation>Bezoeken aan de balie</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodes</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>agreement, by date</comment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>Agreed and done: %1</source>
        <translation>Afgesproken en gedaan: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>door %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>Full-time work begins</source>
        <translation>Begint met voltijdwerk</translation>
    </message>
    <message>
        <source>Part-time work begins</source>
        <translation>Begint met deeltijdwerk</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Uitgestroomd: %1</translation>
    </message>
    <message>
        <source>The work lasted six months</source>
        <translation>Het werk duurde zes maanden</translation>
    </message>
    <message>
        <source>The work ended within six months</source>
        <translation>Het werk stopte binnen zes maanden</translation>
    </message>
    <message>
        <source>Jobseeker again</source>
        <translation>Zoekt weer werk</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>its clock is %1 slow</source>
        <translation>de klok loopt %1 achter</translation>
    </message>
    <message>
        <source>its clock is %1 fast</source>
        <translation>de klok loopt %1 voor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>(a reference)</source>
        <translation>(een verwijzing)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>value – who, when</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Not there whole yet. It is tried again.</source>
        <translation>Nog niet helemaal aangekomen. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Altered or damaged. Let its workstation exchange again after taking it away.</source>
        <translation>Veranderd of beschadigd. Haal het weg en laat die werkplek opnieuw uitwisselen.</translation>
    </message>
    <message>
        <source>Nobody has introduced its workstation.</source>
        <translation>Niemand heeft deze werkplek voorgesteld.</translation>
    </message>
    <message>
        <source>Its workstation was taken out.</source>
        <translation>Deze werkplek is eruit gehaald.</translation>
    </message>
    <message>
        <source>Its key has not been given to this workstation.</source>
        <translation>Deze werkplek heeft de sleutel niet gekregen.</translation>
    </message>
    <message>
        <source>A newer Werkpad wrote it. Update this one.</source>
        <translation>Een nieuwere Werkpad schreef het. Werk deze bij.</translation>
    </message>
    <message>
        <source>It is of another office.</source>
        <translation>Het is van een ander kantoor.</translation>
    </message>
    <message>
        <source>This workstation does not exchange yet</source>
        <translation>Deze werkplek wisselt nog niet uit</translation>
    </message>
    <message>
        <source>Exchanged: %1</source>
        <translation>Uitgewisseld: %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there now. What you do is kept, and exchanged when it is back.</source>
        <translation>De map %1 is er nu niet. Wat je doet blijft bewaard en gaat mee zodra de map er weer is.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De ander</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Laatste nieuws</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>this one; %n change(s) go along next time</source>
        <translation>
            <numerusform>deze; %n wijziging gaat de volgende keer mee</numerusform>
            <numerusform>deze; %n wijzigingen gaan de volgende keer mee</numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation>deze</translation>
    </message>
    <message>
        <source>taken out on %1</source>
        <translation>eruit gehaald op %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Everything is on the stick.</source>
        <translation>Alles staat op de stick.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are new here.</source>
        <translation>
            <numerusform>%n wijziging van een ander is hier nieuw.</numerusform>
            <numerusform>%n wijzigingen van anderen zijn hier nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went from the stick into the folder of the office.</source>
        <translation>
            <numerusform>%n bestand ging van de stick naar de map van het kantoor.</numerusform>
            <numerusform>%n bestanden gingen van de stick naar de map van het kantoor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) went from there onto the stick.</source>
        <translation>
            <numerusform>%n bestand ging daarvandaan naar de stick.</numerusform>
            <numerusform>%n bestanden gingen daarvandaan naar de stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the office was out of reach: this workstation and the stick exchanged.</source>
        <translation>De map van het kantoor was niet bereikbaar: deze werkplek en de stick hebben uitgewisseld.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) wait for a decision.</source>
        <translation>
            <numerusform>%n veld wacht op een beslissing.</numerusform>
            <numerusform>%n velden wachten op een beslissing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that are not there yet. Nothing is lost.</source>
        <translation>
            <numerusform>%n bestand wacht op een ander dat er nog niet is. Er gaat niets verloren.</numerusform>
            <numerusform>%n bestanden wachten op andere die er nog niet zijn. Er gaat niets verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used, the first: %1</source>
        <translation>
            <numerusform>%n bestand was niet te gebruiken: %1</numerusform>
            <numerusform>%n bestanden waren niet te gebruiken, het eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more. Put the stick in again; what is on it is whole.</source>
        <translation>%1 is er niet meer. Steek de stick er weer in; wat erop staat is heel.</translation>
    </message>
    <message>
        <source>There is no room left at %1. What the stick brought is in the office. Make room, or take an empty stick, and exchange again.</source>
        <translation>Er is geen ruimte meer op %1. Wat de stick meebracht, is binnen. Maak ruimte of neem een lege stick, en wissel opnieuw uit.</translation>
    </message>
    <message>
        <source>Another exchange is going on. Try again in a moment.</source>
        <translation>Er loopt al een uitwisseling. Probeer het zo weer.</translation>
    </message>
</context>
<context>
    <name>TargetLabel</name>
    <message>
        <source>Active within 6 months</source>
        <translation>Actief binnen 6 maanden</translation>
    </message>
    <message>
        <source>Active within 12 months</source>
        <translation>Actief binnen 12 maanden</translation>
    </message>
    <message>
        <source>Active within 24 months</source>
        <translation>Actief binnen 24 maanden</translation>
    </message>
    <message>
        <source>In work within 6 months</source>
        <translation>Aan het werk binnen 6 maanden</translation>
    </message>
    <message>
        <source>In work within 12 months</source>
        <translation>Aan het werk binnen 12 maanden</translation>
    </message>
    <message>
        <source>In work within 24 months</source>
        <translation>Aan het werk binnen 24 maanden</translation>
    </message>
    <message>
        <source>In full-time work within 6 months</source>
        <translation>Voltijd aan het werk binnen 6 maanden</translation>
    </message>
    <message>
        <source>In full-time work within 12 months</source>
        <translation>Voltijd aan het werk binnen 12 maanden</translation>
    </message>
    <message>
        <source>In full-time work within 24 months</source>
        <translation>Voltijd aan het werk binnen 24 maanden</translation>
    </message>
    <message>
        <source>Jobseekers who give 4 or 5</source>
        <translation>Werkzoekenden die een 4 of 5 geven</translation>
    </message>
    <message>
        <source>Employers who give 4 or 5</source>
        <translation>Werkgevers die een 4 of 5 geven</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>Geen regime</translation>
    </message>
    <message>
        <source>No contact</source>
        <comment>long without contact; heading of a narrow column</comment>
        <translation>Lang geen contact</translation>
    </message>
    <message>
        <source>No plan</source>
        <comment>heading of a narrow column</comment>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>heading of a narrow column</comment>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <comment>in the new period; heading of a narrow column</comment>
        <translation>Niet geëvalueerd</translation>
    </message>
    <message>
        <source>Longer without contact than the office allows in the client&apos;s period.</source>
        <translation>Langer geen contact dan is afgesproken voor de periode van de klant.</translation>
    </message>
    <message>
        <source>It was decided that service is needed, but there is no plan yet.</source>
        <translation>Er is besloten tot dienstverlening, maar er is nog geen plan.</translation>
    </message>
    <message>
        <source>An evaluation, an activity or an agreement is over term.</source>
        <translation>Een evaluatie, een activiteit of een afspraak is over de termijn.</translation>
    </message>
    <message>
        <source>Came into a next period, and no evaluation was held since.</source>
        <translation>Kwam in een volgende periode, en daarna is er nog niet geëvalueerd.</translation>
    </message>
    <message>
        <source>Clients who are in this caseload today, also those of a colleague who is replaced.</source>
        <translation>Klanten die er vandaag bij horen, ook die van een collega die wordt vervangen.</translation>
    </message>
    <message>
        <source>Clients without a period of unemployment.</source>
        <translation>Klanten zonder periode van werkloosheid.</translation>
    </message>
    <message>
        <source>%1: certain or possible; a client may count in several.</source>
        <translation>%1: zeker of mogelijk; een klant kan bij meer thema&apos;s horen.</translation>
    </message>
    <message>
        <source>%1. A client may count in several.</source>
        <translation>%1. Een klant kan meer regimes hebben.</translation>
    </message>
    <message>
        <source>Clients without a regime in force.</source>
        <translation>Klanten zonder regime dat nu geldt.</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Ruimte voor</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>How many clients fit, as agreed on the page Colleagues.</source>
        <translation>Hoeveel klanten er passen, zoals afgesproken op de pagina Collega&apos;s.</translation>
    </message>
    <message>
        <source>The caseload against what was agreed, and how many clients are too many.</source>
        <translation>Het aantal klanten tegen wat is afgesproken, en hoeveel het er te veel zijn.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles bij elkaar</translation>
    </message>
    <message>
        <source>Without case worker</source>
        <translation>Zonder werkcoach</translation>
    </message>
    <message>
        <source>unknown colleague</source>
        <translation>onbekende collega</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (uit dienst)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <comment>110 %, 12 too many</comment>
        <translation>%1, %2 te veel</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1: first day of unemployment</source>
        <translation>%1: eerste dag van werkloosheid</translation>
    </message>
    <message>
        <source>%1: last day of unemployment</source>
        <translation>%1: laatste dag van werkloosheid</translation>
    </message>
    <message>
        <source>%1: begin of %2</source>
        <translation>%1: begin van %2</translation>
    </message>
    <message>
        <source>%1 up to and including %2: override, %3</source>
        <translation>%1 tot en met %2: afwijking, %3</translation>
    </message>
    <message>
        <source>%1: override until further notice, %2</source>
        <translation>%1: afwijking tot nader bericht, %2</translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1: vandaag</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Waits for you at the desk</source>
        <translation>Wacht op je bij de balie</translation>
    </message>
    <message>
        <source>Transfer to answer</source>
        <translation>Overdracht: geef antwoord</translation>
    </message>
    <message>
        <source>Appointment today</source>
        <translation>Afspraak vandaag</translation>
    </message>
    <message>
        <source>Appointment without outcome</source>
        <translation>Afspraak zonder uitkomst</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Evaluatie van het plan</translation>
    </message>
    <message>
        <source>Activity not done in time</source>
        <translation>Activiteit niet op tijd gedaan</translation>
    </message>
    <message>
        <source>Agreement to come back to</source>
        <translation>Afspraak om op terug te komen</translation>
    </message>
    <message>
        <source>Plan still to be made</source>
        <translation>Plan moet nog worden gemaakt</translation>
    </message>
    <message>
        <source>Long without contact</source>
        <translation>Lang geen contact</translation>
    </message>
    <message>
        <source>Next period comes up</source>
        <translation>Volgende periode komt eraan</translation>
    </message>
    <message>
        <source>Exemption to be reviewed</source>
        <translation>Ontheffing opnieuw bekijken</translation>
    </message>
    <message>
        <source>never yet</source>
        <comment>contact</comment>
        <translation>nog nooit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>daarna: %1</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>Door twee tegelijk veranderd</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>removed by one, changed by the other</source>
        <translation>de een haalde het weg, de ander veranderde het</translation>
    </message>
    <message>
        <source>Question of the team lead</source>
        <translation>Vraag van de teamleider</translation>
    </message>
    <message>
        <source>Your question was answered</source>
        <translation>Je vraag is beantwoord</translation>
    </message>
</context>
<context>
    <name>TrainingText</name>
    <message>
        <source>unknown colleague</source>
        <translation>onbekende collega</translation>
    </message>
    <message>
        <source>Wish</source>
        <comment>of a training</comment>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>of a training</comment>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>of a training</comment>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Noted by %1 on %2</source>
        <translation>Genoteerd door %1 op %2</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Who knows more</source>
        <translation>Wie er meer van weet</translation>
    </message>
    <message>
        <source>What is known of the effect</source>
        <translation>Wat over het effect bekend is</translation>
    </message>
</context>
<context>
    <name>werkpad::ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Activiteit wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Something else, in your own words</source>
        <translation>Iets anders, in eigen woorden</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Ser&amp;vice of the catalogue</source>
        <translation>&amp;Dienst uit het aanbod</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>&amp;Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>&amp;Kind of service</source>
        <translation>&amp;Soort dienst</translation>
    </message>
    <message>
        <source>Wh&amp;o does it</source>
        <translation>Wie doet &amp;het</translation>
    </message>
    <message>
        <source>&amp;Name (if that is needed)</source>
        <translation>&amp;Naam (als dat nodig is)</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>Wanneer &amp;klaar</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>Be&amp;gan on</source>
        <translation>Be&amp;gonnen op</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Einde op</translation>
    </message>
    <message>
        <source>&amp;Result, or why it is dropped</source>
        <translation>&amp;Resultaat, of waarom het vervalt</translation>
    </message>
    <message>
        <source>activity &apos;%1&apos; of %2 added</source>
        <translation>activiteit &apos;%1&apos; van %2 toegevoegd</translation>
    </message>
    <message>
        <source>activity &apos;%1&apos; of %2 changed</source>
        <translation>activiteit &apos;%1&apos; van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::AdministrationPage</name>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>About Werkpad</source>
        <translation>Over Werkpad</translation>
    </message>
    <message>
        <source>Version %1. Free software under the European Union Public Licence 1.2.
Everything stays on this computer, encrypted, in:</source>
        <translation>Versie %1. Vrije software onder de European Union Public Licence 1.2.
Alles blijft op deze computer, versleuteld, in:</translation>
    </message>
    <message>
        <source>File of this office</source>
        <translation>Bestand van dit kantoor</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Klanten importeren…</translation>
    </message>
    <message>
        <source>data of the office changed</source>
        <translation>gegevens van het kantoor gewijzigd</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>werkpad::AgendaModel</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>from-until</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>(occupied)</source>
        <translation>(bezet)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>werkpad::AgendaPage</name>
    <message>
        <source>Save appointments for my calendar…</source>
        <translation>Afspraken bewaren voor mijn agenda…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Agenda &amp;of</source>
        <translation>Agenda &amp;van</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>P&amp;er</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Vandaa&amp;g</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ver&amp;der</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>mij (%1)</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>het hele kantoor</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Nothing in the agenda. Make an appointment in the dossier of a client, on the tab Contacts.</source>
        <translation>De agenda is leeg. Maak een afspraak in het dossier van een klant, bij Contacten.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) and contact(s)</source>
        <translation>
            <numerusform>%n afspraak of contact</numerusform>
            <numerusform>%n afspraken en contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save appointments for my calendar</source>
        <translation>Afspraken bewaren voor mijn agenda</translation>
    </message>
    <message>
        <source>There are no appointments on these days. Choose other days first.</source>
        <translation>Op deze dagen zijn er geen afspraken. Kies eerst andere dagen.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>agenda</source>
        <comment>file name</comment>
        <translation>agenda</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>werkpad::AnswerDialog</name>
    <message>
        <source>What does the client say?</source>
        <translation>Wat zegt de klant?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>The plan as it is now is kept with the answer. No is an answer too: write down why.</source>
        <translation>Het plan zoals het nu is, wordt bij het antwoord bewaard. Nee is ook een antwoord: schrijf op waarom.</translation>
    </message>
    <message>
        <source>The client&apos;s &amp;answer</source>
        <translation>&amp;Antwoord van de klant</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>In the client&apos;s &amp;words</source>
        <translation>In de &amp;woorden van de klant</translation>
    </message>
    <message>
        <source>Why there is a &amp;new version</source>
        <translation>Waarom een &amp;nieuwe versie</translation>
    </message>
    <message>
        <source>answer of %1 to the plan recorded</source>
        <translation>antwoord van %1 op het plan vastgelegd</translation>
    </message>
</context>
<context>
    <name>werkpad::AssessmentDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>From %1 (lowest) to %2 (highest). Leave out what you do not score.</source>
        <translation>Van %1 (laagst) tot %2 (hoogst). Laat leeg wat je niet scoort.</translation>
    </message>
    <message>
        <source>Taken &amp;on</source>
        <translation>Afgenomen &amp;op</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>scores of %1 for %2 recorded</source>
        <translation>scores van %1 voor %2 vastgelegd</translation>
    </message>
</context>
<context>
    <name>werkpad::BulkTransferDialog</name>
    <message numerus="yes">
        <source>Transfer %n client(s)</source>
        <translation>
            <numerusform>%n klant overdragen</numerusform>
            <numerusform>%n klanten overdragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n client(s) go, or none. Guidance goes on where it is now: no date begins anew. With Ctrl+Z you take everything back.</source>
        <translation>
            <numerusform>De klant gaat over. De begeleiding loopt door: geen datum begint opnieuw. Met Ctrl+Z draai je het terug.</numerusform>
            <numerusform>Alle %n klanten gaan over, of niemand. De begeleiding loopt door: geen datum begint opnieuw. Met Ctrl+Z draai je alles terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>What &amp;must your colleague know?</source>
        <translation>Wat &amp;moet je collega weten?</translation>
    </message>
    <message>
        <source>Only for a while: &amp;from</source>
        <translation>Alleen voor een tijd: &amp;van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Ask: the clients change caseload when your colleague says yes</source>
        <translation>&amp;Vragen: de klanten gaan over als je collega ja zegt</translation>
    </message>
    <message>
        <source>At &amp;once, without asking: for a colleague who is ill or leaves</source>
        <translation>Meteen, &amp;zonder te vragen: voor een collega die ziek is of weggaat</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Bezig met overdragen…</translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 van %2 klanten</translation>
    </message>
    <message numerus="yes">
        <source>transfer of %n client(s)</source>
        <translation>
            <numerusform>overdracht van %n klant</numerusform>
            <numerusform>overdracht van %n klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transfer of %n client(s) asked for</source>
        <translation>
            <numerusform>overdracht van %n klant gevraagd</numerusform>
            <numerusform>overdracht van %n klanten gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;ransfer</source>
        <translation>&amp;Overdragen</translation>
    </message>
</context>
<context>
    <name>werkpad::CaseloadPage</name>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nieuwe klant…</translation>
    </message>
    <message>
        <source>&amp;Import clients…</source>
        <translation>Klanten &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Open dossier</source>
        <translation>Dossier &amp;openen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>Klik met de rechtermuisknop om kolommen te kiezen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 van %2 klanten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>12 by period</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source> · not shown: %1</source>
        <translation> · niet getoond: %1</translation>
    </message>
    <message>
        <source>There are no clients yet</source>
        <translation>Er zijn nog geen klanten</translation>
    </message>
    <message>
        <source>Import the clients of your office from a file, or add the first one yourself with Ctrl+N.</source>
        <translation>Importeer de klanten van je kantoor uit een bestand, of voeg zelf de eerste klant toe met Ctrl+N.</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Klanten importeren…</translation>
    </message>
    <message>
        <source>No client fits this filter</source>
        <translation>Geen klant past bij dit filter</translation>
    </message>
    <message>
        <source>Take away one of the filters above the list, or show everybody.</source>
        <translation>Haal een van de filters boven de lijst weg, of toon iedereen.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Filter bewaren</translation>
    </message>
    <message>
        <source>Under which name do you want to find it again?</source>
        <translation>Onder welke naam wil je dit filter terugvinden?</translation>
    </message>
    <message>
        <source>Open in its &amp;own window</source>
        <translation>In &amp;eigen venster openen</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <translation>O&amp;verdragen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · %1</source>
        <translation>
            <numerusform>%n gekozen · %1</numerusform>
            <numerusform>%n gekozen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::CataloguePage</name>
    <message>
        <source>Show &amp;ended services too</source>
        <translation>Toon ook &amp;beëindigde diensten</translation>
    </message>
    <message>
        <source>&amp;New service…</source>
        <translation>&amp;Nieuwe dienst…</translation>
    </message>
    <message>
        <source>&amp;Change service…</source>
        <translation>Dienst &amp;wijzigen…</translation>
    </message>
    <message>
        <source>E&amp;nd service</source>
        <translation>Dienst b&amp;eëindigen</translation>
    </message>
    <message>
        <source>&amp;Take over the example</source>
        <translation>&amp;Voorbeeld overnemen</translation>
    </message>
    <message>
        <source>Search in the services (Ctrl+F)</source>
        <translation>Zoek in het dienstenaanbod (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the services</source>
        <translation>Zoek in het dienstenaanbod</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstenaanbod</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 van %2 diensten</translation>
    </message>
    <message>
        <source>The office has no services yet</source>
        <translation>Het kantoor heeft nog geen diensten</translation>
    </message>
    <message>
        <source>Add the services that you can offer clients, or take over the example and change it. Providers and prices in the example are thought up.</source>
        <translation>Voeg toe wat jullie klanten kunnen bieden. Of neem het voorbeeld over en verander het. Aanbieders en prijzen in het voorbeeld zijn bedacht.</translation>
    </message>
    <message>
        <source>Ask your team leader to fill in what the office offers.</source>
        <translation>Vraag je teamleider om in te vullen wat het kantoor aanbiedt.</translation>
    </message>
    <message>
        <source>No service fits this search</source>
        <translation>Geen dienst past bij deze zoekopdracht</translation>
    </message>
    <message>
        <source>Use other words, or show ended services too.</source>
        <translation>Gebruik andere woorden, of toon ook beëindigde diensten.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Zoekveld &amp;leegmaken</translation>
    </message>
    <message>
        <source>service %1 ended</source>
        <translation>dienst %1 beëindigd</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen. Plans that have it keep it.</source>
        <translation>%1 is niet meer te kiezen. In plannen blijft de dienst staan.</translation>
    </message>
    <message>
        <source>example services taken over</source>
        <translation>voorbeeld van het dienstenaanbod overgenomen</translation>
    </message>
    <message>
        <source>All services of the example are there already.</source>
        <translation>Alle diensten van het voorbeeld staan er al.</translation>
    </message>
    <message>
        <source>The example is taken over. Change it to what your office offers.</source>
        <translation>Het voorbeeld is overgenomen. Verander het in wat jullie aanbieden.</translation>
    </message>
    <message>
        <source>&amp;Read list of occupations…</source>
        <translation>&amp;Beroepenlijst inlezen…</translation>
    </message>
    <message>
        <source>The CSV of occupations in Dutch that ESCO publishes: wanted work is chosen from it</source>
        <translation>De CSV met beroepen in het Nederlands van ESCO: daaruit kies je het gewenste werk</translation>
    </message>
    <message>
        <source>Read list of occupations</source>
        <translation>Beroepenlijst inlezen</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>list of occupations read</source>
        <translation>beroepenlijst ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n occupation(s) can be chosen from now on.</source>
        <translation>
            <numerusform>Vanaf nu is er %n beroep te kiezen.</numerusform>
            <numerusform>Vanaf nu zijn er %n beroepen te kiezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occupation(s) can be chosen from now on; %1 rows of the file could not be read.</source>
        <translation>
            <numerusform>Vanaf nu is er %n beroep te kiezen; %1 regels van het bestand waren niet te lezen.</numerusform>
            <numerusform>Vanaf nu zijn er %n beroepen te kiezen; %1 regels van het bestand waren niet te lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::CharacteristicEntry</name>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>&amp;Characteristic</source>
        <translation>Kenm&amp;erk</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Waar&amp;de</translation>
    </message>
    <message>
        <source>&amp;Observed on</source>
        <translation>Ge&amp;zien op</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(kies)</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 van %2 genoteerd</translation>
    </message>
</context>
<context>
    <name>werkpad::CharacteristicsModel</name>
    <message>
        <source>before that</source>
        <translation>daarvoor</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>werkpad::ChartOutside</name>
    <message>
        <source>In the drawing counts are rounded to %1. A gap is not nought: small counts are left out, and what they could be worked out from.</source>
        <translation>In de tekening zijn aantallen afgerond op %1. Een gat is geen nul: kleine aantallen zijn weggelaten, en ook waar die uit te berekenen zijn.</translation>
    </message>
</context>
<context>
    <name>werkpad::ChartPanel</name>
    <message>
        <source>The figures of the chart</source>
        <translation>De cijfers van de grafiek</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Wat de cijfers betekenen</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Grafiek</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Be&amp;waren als…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>De grafiek bewaren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing for a document (*.svg);;PDF with the table (*.pdf)</source>
        <translation>Plaatje (*.png);;Tekening voor een document (*.svg);;PDF met de tabel (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>De grafiek is niet bewaard</translation>
    </message>
    <message>
        <source>Show the &amp;clients</source>
        <translation>&amp;Klanten tonen</translation>
    </message>
    <message>
        <source>Enter on a number shows the list of its clients</source>
        <translation>Enter op een getal toont de lijst van die klanten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>chart, row, column</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>werkpad::ChartSheet</name>
    <message>
        <source>Counts are rounded to 5; small ones and what they could be worked out from are left out.</source>
        <translation>Aantallen zijn afgerond op 5; kleine, en waar je die uit kunt uitrekenen, zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>werkpad::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Grafiek: %1</translation>
    </message>
</context>
<context>
    <name>werkpad::ChipBar</name>
    <message>
        <source>Filters that are on</source>
        <translation>Filters die aan staan</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Dit filter weghalen</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 weghalen</translation>
    </message>
</context>
<context>
    <name>werkpad::ClientFinder</name>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Name, date of birth, BSN or telephone number</source>
        <translation>Naam, geboortedatum, BSN of telefoonnummer</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Wie het kan zijn</translation>
    </message>
    <message>
        <source>appointment today at %1</source>
        <translation>vandaag een afspraak om %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>no case worker</source>
        <translation>geen werkcoach</translation>
    </message>
    <message>
        <source>Visitor without dossier: %1</source>
        <translation>Bezoeker zonder dossier: %1</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nieuwe klant…</translation>
    </message>
    <message>
        <source>No client has been found.</source>
        <translation>Er is geen klant gevonden.</translation>
    </message>
    <message>
        <source>&amp;Is it one of these clients? Choose who it is.</source>
        <translation>&amp;Is het een van deze klanten? Kies wie het is.</translation>
    </message>
</context>
<context>
    <name>werkpad::ClientListModel</name>
    <message>
        <source>(no longer there)</source>
        <translation>(bestaat niet meer)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>%1 (deviates)</source>
        <translation>%1 (afwijking)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>No spell of unemployment is open.</source>
        <translation>Er loopt nu geen periode van werkloosheid.</translation>
    </message>
    <message>
        <source>Computed: %1. Deviates to: %2.</source>
        <translation>Berekend: %1. Afwijking: %2.</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>Geteld vanaf %1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>Dan begint: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Next period from</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regimes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>appointment %1</source>
        <translation>afspraak %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>evaluatie %1</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>activiteit %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>vervolg %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1: %2 te laat</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1: vandaag</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1: over %2</translation>
    </message>
    <message>
        <source>never spoken to</source>
        <translation>nog nooit gesproken</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who stands in, for whom</comment>
        <translation>%1, voor %2</translation>
    </message>
</context>
<context>
    <name>werkpad::ClientOutcomeDialog</name>
    <message>
        <source>New outcome</source>
        <translation>Nieuwe uitkomst</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Uitkomst wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Work that was found, or another way of leaving. The spell of unemployment keeps its own last day.</source>
        <translation>Werk dat is gevonden, of een andere uitstroom. De tijd van werkloosheid houdt een eigen laatste dag.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>Reason for &amp;leaving</source>
        <translation>Reden van uits&amp;troom</translation>
    </message>
    <message>
        <source>S&amp;ince (first day)</source>
        <translation>S&amp;inds (eerste dag)</translation>
    </message>
    <message>
        <source>&amp;Through which service or vacancy</source>
        <translation>&amp;Via welke dienst of vacature</translation>
    </message>
    <message>
        <source>&amp;Did the work last six months?</source>
        <translation>&amp;Duurde het werk zes maanden?</translation>
    </message>
    <message>
        <source>Seen &amp;on</source>
        <translation>Vastgesteld &amp;op</translation>
    </message>
    <message>
        <source>&amp;Jobseeker again on</source>
        <translation>&amp;Zoekt weer werk vanaf</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>outcome of %1 added</source>
        <translation>uitkomst van %1 toegevoegd</translation>
    </message>
    <message>
        <source>outcome of %1 changed</source>
        <translation>uitkomst van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::ClientQuickProvider</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
</context>
<context>
    <name>werkpad::ClientsBehind</name>
    <message>
        <source>The clients cannot be shown</source>
        <translation>De klanten zijn niet te tonen</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile, and this number is no longer among them. Look at the new figures.</source>
        <translation>De cijfers zijn intussen veranderd, en dit getal staat er niet meer bij. Kijk naar de nieuwe cijfers.</translation>
    </message>
</context>
<context>
    <name>werkpad::ClosePlanDialog</name>
    <message>
        <source>Close plan</source>
        <translation>Plan afsluiten</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan &amp;afsluiten</translation>
    </message>
    <message>
        <source>A closed plan stays readable. You cannot change it any more.</source>
        <translation>Een afgesloten plan blijft leesbaar. Je kunt het niet meer wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity/activities are not done yet. They stay in the plan as they are.</source>
        <translation>
            <numerusform>%n activiteit is nog niet klaar. Die blijft in het plan staan zoals die is.</numerusform>
            <numerusform>%n activiteiten zijn nog niet klaar. Die blijven in het plan staan zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Wat ervan kwam</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>plan of %1 closed</source>
        <translation>plan van %1 afgesloten</translation>
    </message>
</context>
<context>
    <name>werkpad::ColumnChoicePanel</name>
    <message>
        <source>C&amp;haracter set</source>
        <translation>T&amp;ekenset</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>S&amp;cheidingsteken</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste regels van het bestand</translation>
    </message>
    <message>
        <source>There are only headings in this file.</source>
        <translation>In dit bestand staan alleen kolomkoppen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), to check how the file is read. Reading in takes the whole file.</source>
        <translation>
            <numerusform>De eerste regel, om te zien hoe het bestand wordt gelezen. Inlezen neemt het hele bestand.</numerusform>
            <numerusform>De eerste %n regels, om te zien hoe het bestand wordt gelezen. Inlezen neemt het hele bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(geen kolom)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
</context>
<context>
    <name>werkpad::ColumnMappingModel</name>
    <message>
        <source>This heading is there twice. Only the first column is read.</source>
        <translation>Deze kop staat er twee keer. Alleen de eerste kolom telt mee.</translation>
    </message>
    <message>
        <source>Werkpad works this out by itself.</source>
        <translation>Werkpad rekent dit zelf uit.</translation>
    </message>
    <message>
        <source>No field goes by this name.</source>
        <translation>Er is geen veld met deze naam.</translation>
    </message>
    <message>
        <source>Looks like &apos;%1&apos;. Choose it if that is right.</source>
        <translation>Lijkt op &apos;%1&apos;. Kies dat als het klopt.</translation>
    </message>
    <message>
        <source>Known under this name.</source>
        <translation>Bekend onder deze naam.</translation>
    </message>
    <message>
        <source>Certain.</source>
        <translation>Zeker.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Door jou gekozen.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(niet overnemen)</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolom in het bestand</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
</context>
<context>
    <name>werkpad::ConflictPanel</name>
    <message>
        <source>&amp;Changed by two at once</source>
        <translation>Door twee te&amp;gelijk veranderd</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. When two people change the same field without knowing of each other, both values are here until somebody chooses.</source>
        <translation>Er wacht niets op een beslissing. Veranderen twee mensen hetzelfde veld zonder het van elkaar te weten, dan staan beide waarden hier tot iemand kiest.</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Keep what is &amp;here</source>
        <translation>Houden wat &amp;hier staat</translation>
    </message>
    <message>
        <source>Keep the &amp;other</source>
        <translation>Het an&amp;dere houden</translation>
    </message>
    <message>
        <source>All: what is here</source>
        <translation>Alles: wat hier staat</translation>
    </message>
    <message>
        <source>All: the other</source>
        <translation>Alles: het andere</translation>
    </message>
    <message>
        <source>All: the newest</source>
        <translation>Alles: het nieuwste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of client</comment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n of %1 at once:</source>
        <translation>
            <numerusform>Dit ene van %1:</numerusform>
            <numerusform>Alle %n van %1 in één keer:</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>verschil beslist</translation>
    </message>
    <message>
        <source>conflicts of %1 decided</source>
        <translation>verschillen van %1 beslist</translation>
    </message>
    <message numerus="yes">
        <source>%n decided for %1.</source>
        <translation>
            <numerusform>%n beslist voor %1.</numerusform>
            <numerusform>%n beslist voor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s): decide that by itself.</source>
        <translation>
            <numerusform>%n wacht nog: beslis die apart.</numerusform>
            <numerusform>%n wachten nog: beslis die apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ConflictValueEdit</name>
    <message>
        <source>Something &amp;else:</source>
        <translation>Iets a&amp;nders:</translation>
    </message>
    <message>
        <source>Decide with &amp;this</source>
        <translation>Hiermee be&amp;slissen</translation>
    </message>
    <message>
        <source>Something else for %1</source>
        <translation>Iets anders voor %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>werkpad::ConflictValuesView</name>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Weggehaald: %1</translation>
    </message>
    <message>
        <source>What differs is bold and underlined.</source>
        <translation>Wat verschilt, is vet en onderstreept.</translation>
    </message>
    <message>
        <source>New words are bold and underlined; words that were taken away are struck through under &apos;Before&apos;.</source>
        <translation>Nieuwe woorden zijn vet en onderstreept; weggehaalde woorden zijn doorgestreept onder &apos;Eerst&apos;.</translation>
    </message>
</context>
<context>
    <name>werkpad::ContactDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Contact wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tijd</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>D&amp;uur</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Met</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>Wh&amp;at was said</source>
        <translation>Wat is er &amp;gezegd</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>&amp;Afgesproken</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Voor</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment with %1 made</source>
        <translation>afspraak met %1 gemaakt</translation>
    </message>
    <message>
        <source>contact with %1 changed</source>
        <translation>contact met %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::ContactEntry</name>
    <message>
        <source>What you typed earlier and did not save is filled in again.</source>
        <translation>Wat je eerder typte en niet bewaarde, staat er weer.</translation>
    </message>
    <message>
        <source>Type the first letter of the channel.</source>
        <translation>Typ de eerste letter van het kanaal.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Write it so that the client may read it. Ctrl+Enter saves.</source>
        <translation>Schrijf het zo op dat de klant het mag lezen. Ctrl+Enter bewaart.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>Wh&amp;at was said</source>
        <translation>Wat is er ge&amp;zegd</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>A&amp;fgesproken</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Contact bewaren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>contact with %1 recorded</source>
        <translation>contact met %1 opgeschreven</translation>
    </message>
</context>
<context>
    <name>werkpad::ContactsTab</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The story of this client</source>
        <translation>Het verhaal van deze klant</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Verhaal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>What the story shows</source>
        <translation>Wat het verhaal toont</translation>
    </message>
    <message>
        <source>Make an appointment…</source>
        <translation>Afspraak maken…</translation>
    </message>
    <message>
        <source>Held…</source>
        <translation>Gehouden…</translation>
    </message>
    <message>
        <source>Did not come…</source>
        <translation>Niet gekomen…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Afspraak afzeggen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Agreement done</source>
        <translation>Afgesproken is gedaan</translation>
    </message>
    <message>
        <source>Save for my calendar…</source>
        <translation>Bewaar voor mijn agenda…</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Write down the first contact above.</source>
        <translation>Er is nog niets gebeurd. Schrijf hierboven het eerste contact op.</translation>
    </message>
    <message>
        <source>Agreement not done</source>
        <translation>Afgesproken is niet gedaan</translation>
    </message>
    <message>
        <source>contact with %1 removed</source>
        <translation>contact met %1 weggehaald</translation>
    </message>
    <message>
        <source>agreement with %1 ticked off</source>
        <translation>afspraak met %1 afgevinkt</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Bewaren voor mijn agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>Print an invitation…</source>
        <translation>Uitnodiging afdrukken…</translation>
    </message>
    <message>
        <source>Also with Ctrl+P</source>
        <translation>Ook met Ctrl+P</translation>
    </message>
</context>
<context>
    <name>werkpad::CoverageDialog</name>
    <message>
        <source>New regime</source>
        <translation>Nieuw regime</translation>
    </message>
    <message>
        <source>Change regime</source>
        <translation>Regime wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Regime</source>
        <translation>&amp;Regime</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: still in force)</source>
        <translation>&amp;Laatste dag (leeg: geldt nog)</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>This regime is not in the list; it is kept as it came.</source>
        <translation>Dit regime staat niet in de lijst. Het blijft zoals het is binnengekomen.</translation>
    </message>
    <message>
        <source>Carried out by %1.</source>
        <translation>Uitgevoerd door %1.</translation>
    </message>
    <message>
        <source>In force from %1 up to and including %2.</source>
        <translation>Geldt van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>Geldt vanaf %1.</translation>
    </message>
    <message>
        <source>In force up to and including %1.</source>
        <translation>Geldt tot en met %1.</translation>
    </message>
    <message>
        <source>Nobody can enter it from %1.</source>
        <translation>Vanaf %1 kan er niemand meer in.</translation>
    </message>
    <message>
        <source>regime %1 of %2 added</source>
        <translation>regime %1 van %2 toegevoegd</translation>
    </message>
    <message>
        <source>regime %1 of %2 changed</source>
        <translation>regime %1 van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::CoveragesModel</name>
    <message>
        <source>still in force</source>
        <translation>geldt nog</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Gehandhaafd door</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Betaald uit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>werkpad::CsvFormatBoxes</name>
    <message>
        <source>Windows-1252 (older Windows programs)</source>
        <translation>Windows-1252 (oudere Windows-programma’s)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar |</source>
        <translation>staande streep |</translation>
    </message>
</context>
<context>
    <name>werkpad::CvDialog</name>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Wanted &amp;occupation</source>
        <translation>Gewenst bero&amp;ep</translation>
    </message>
    <message>
        <source>On &amp;Werk.nl since</source>
        <translation>Op &amp;Werk.nl sinds</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>CV of %1 changed</source>
        <translation>cv van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Type for instance 1-9-2009, 010909, 1 sep, +3w or t (today). + and - move a day, Page Up and Page Down a month, F4 opens the calendar.</source>
        <translation>Typ bijvoorbeeld 1-9-2009, 010909, 1 sep, +3w of v (vandaag). + en - schuiven een dag op, Page Up en Page Down een maand, F4 opent de kalender.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Kiezen in de kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>werkpad::DeskModel</name>
    <message>
        <source>%1 (no dossier)</source>
        <translation>%1 (geen dossier)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bij</translation>
    </message>
</context>
<context>
    <name>werkpad::DeviationDialog</name>
    <message>
        <source>Something else than the guideline</source>
        <translation>Anders dan de handreiking</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>The guideline suggests: %1. You know this client: when something else fits better, your judgement counts. Both stay visible.</source>
        <translation>De handreiking stelt voor: %1. Jij kent deze klant: past iets anders beter, dan telt jouw oordeel. Allebei blijven zichtbaar.</translation>
    </message>
    <message>
        <source>In the plan: %1. The guideline does not suggest it. That is fine: write down why it fits this client.</source>
        <translation>In het plan: %1. De handreiking stelt het niet voor. Dat mag: schrijf op waarom het bij deze klant past.</translation>
    </message>
    <message>
        <source>&amp;Why does something else fit better?</source>
        <translation>&amp;Waarom past iets anders beter?</translation>
    </message>
    <message>
        <source>&amp;Why does this fit this client?</source>
        <translation>&amp;Waarom past dit bij deze klant?</translation>
    </message>
    <message>
        <source>S&amp;een from</source>
        <translation>Bekeken vanui&amp;t</translation>
    </message>
    <message>
        <source>Write it so that the client may read it.</source>
        <translation>Schrijf het zo dat de klant het mag lezen.</translation>
    </message>
    <message>
        <source>deviation from the guideline recorded for %1</source>
        <translation>afwijking van de handreiking vastgelegd voor %1</translation>
    </message>
</context>
<context>
    <name>werkpad::DiagnosisReading</name>
    <message>
        <source>Broad diagnosis</source>
        <translation>Brede diagnose</translation>
    </message>
    <message>
        <source>Narrow diagnosis</source>
        <translation>Smalle diagnose</translation>
    </message>
    <message>
        <source>Broad diagnosis, decided on %1: %2</source>
        <translation>Brede diagnose, besloten op %1: %2</translation>
    </message>
    <message>
        <source>Narrow diagnosis, decided on %1: %2</source>
        <translation>Smalle diagnose, besloten op %1: %2</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Besloten op %1</translation>
    </message>
    <message>
        <source>Decided on %1 by %2</source>
        <translation>Besloten op %1 door %2</translation>
    </message>
</context>
<context>
    <name>werkpad::DiagnosisStory</name>
    <message>
        <source>Impression</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What did you see and hear?</source>
        <translation>Er is nog niets opgeschreven. Wat zag en hoorde je?</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>No chances noted yet.</source>
        <translation>Nog geen kansen opgeschreven.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>No risks noted yet.</source>
        <translation>Nog geen risico&apos;s opgeschreven.</translation>
    </message>
    <message>
        <source>Consulted sources</source>
        <translation>Geraadpleegde bronnen</translation>
    </message>
    <message>
        <source>No sources noted yet.</source>
        <translation>Nog geen bronnen opgeschreven.</translation>
    </message>
    <message>
        <source>note of the diagnosis of %1 removed</source>
        <translation>aantekening bij de diagnose van %1 weggehaald</translation>
    </message>
</context>
<context>
    <name>werkpad::DiagnosisTab</name>
    <message>
        <source>You may read this diagnosis. With your role you cannot change it.</source>
        <translation>Je mag deze diagnose lezen. Met jouw rol kun je haar niet wijzigen.</translation>
    </message>
    <message>
        <source>Earlier diagnoses</source>
        <translation>Eerdere diagnoses</translation>
    </message>
    <message>
        <source>Begin na&amp;rrow</source>
        <translation>Begin s&amp;mal</translation>
    </message>
    <message>
        <source>Begin &amp;broad</source>
        <translation>Begin &amp;breed</translation>
    </message>
    <message>
        <source>Narrow: a quick judgement, for who can soon go on. Broad: you look wider and weigh more, for who needs intensive service. A narrow diagnosis can become broad later.</source>
        <translation>Smal: een snel oordeel, voor wie snel verder kan. Breed: je kijkt ruimer en weegt meer af, voor wie intensieve hulp nodig heeft. Een smalle diagnose kan later breed worden.</translation>
    </message>
    <message>
        <source>&amp;Make it broad</source>
        <translation>&amp;Maak breed</translation>
    </message>
    <message>
        <source>Everything stays. A broad diagnosis needs a weighed judgement.</source>
        <translation>Alles blijft staan. Een brede diagnose vraagt een afgewogen oordeel.</translation>
    </message>
    <message>
        <source>No diagnosis has been made yet. Begin with what you see and hear.</source>
        <translation>Er is nog geen diagnose. Begin met wat je ziet en hoort.</translation>
    </message>
    <message>
        <source>The newest diagnosis has been decided and stays as it is. When something changes, begin a new one.</source>
        <translation>Over de laatste diagnose is besloten; die blijft zoals hij is. Verandert er iets, begin dan een nieuwe.</translation>
    </message>
    <message>
        <source>begun on %1 by %2</source>
        <translation>begonnen op %1 door %2</translation>
    </message>
    <message>
        <source>diagnosis of %1 begun</source>
        <translation>diagnose van %1 begonnen</translation>
    </message>
    <message>
        <source>diagnosis of %1 made broad</source>
        <translation>diagnose van %1 breed gemaakt</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>This client has died. No new diagnosis is begun.</source>
        <translation>Deze klant is overleden. Er begint geen nieuwe diagnose.</translation>
    </message>
    <message>
        <source>No diagnosis has been made yet.</source>
        <translation>Er is nog geen diagnose.</translation>
    </message>
</context>
<context>
    <name>werkpad::DiagnosisText</name>
    <message>
        <source>What you typed earlier and did not save is filled in again.</source>
        <translation>Wat je eerder typte en niet bewaarde, staat er weer.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Houd mijn tekst</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Neem de andere tekst</translation>
    </message>
    <message>
        <source>Meanwhile this stands here:</source>
        <translation>Intussen staat hier:</translation>
    </message>
    <message>
        <source>A colleague changed this while you were typing. What you typed is still there. Your colleague wrote:</source>
        <translation>Een collega veranderde dit terwijl je typte. Wat jij typte, staat er nog. Je collega schreef:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
</context>
<context>
    <name>werkpad::DossierHeader</name>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>Regimes today</source>
        <translation>Regimes vandaag</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>no case worker yet</source>
        <translation>nog geen werkcoach</translation>
    </message>
    <message>
        <source>case worker: %1</source>
        <translation>werkcoach: %1</translation>
    </message>
    <message>
        <source>This client is in nobody&apos;s caseload.</source>
        <translation>Deze klant hoort nog bij niemand.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>%1 stands in until %2</source>
        <comment>who, last day</comment>
        <translation>%1 vervangt tot en met %2</translation>
    </message>
    <message>
        <source>Up to and including %1 this client is in the caseload of %2. After that day the own case worker has the client again.</source>
        <translation>Tot en met %1 hoort deze klant bij %2. Daarna is de klant weer bij de eigen werkcoach.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Overleden op %1</translation>
    </message>
    <message>
        <source>This client is left out of reminders and work lists.</source>
        <translation>Deze klant komt niet in herinneringen en werklijsten.</translation>
    </message>
    <message>
        <source>Emigrated on %1</source>
        <translation>Vertrokken naar het buitenland op %1</translation>
    </message>
    <message>
        <source>Dossier closed on %1</source>
        <translation>Dossier gesloten op %1</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>The address is hidden in lists, prints and exports. Do not give it to anybody.</source>
        <translation>Het adres staat niet in lijsten, afdrukken en exports. Geef het aan niemand.</translation>
    </message>
    <message>
        <source>BSN not known</source>
        <translation>BSN niet bekend</translation>
    </message>
    <message>
        <source>Changed by two at once: %1</source>
        <translation>Door twee tegelijk veranderd: %1</translation>
    </message>
    <message>
        <source>Two people changed this without knowing of each other. Choose on the screen Exchange what stays.</source>
        <translation>Twee mensen veranderden dit zonder het van elkaar te weten. Kies op het scherm Uitwisselen wat blijft.</translation>
    </message>
</context>
<context>
    <name>werkpad::DossierPage</name>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>S&amp;ituation</source>
        <translation>S&amp;ituatie</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>Er is geen dossier open</translation>
    </message>
    <message>
        <source>Choose a client in the list, or search with Ctrl+K.</source>
        <translation>Kies een klant in de lijst, of zoek met Ctrl+K.</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Naar de &amp;lijst</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This dossier cannot be shown</source>
        <translation>Dit dossier kan niet worden getoond</translation>
    </message>
</context>
<context>
    <name>werkpad::DutyDialog</name>
    <message>
        <source>New duty</source>
        <translation>Nieuwe plicht</translation>
    </message>
    <message>
        <source>Change duty</source>
        <translation>Plicht wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Plicht</translation>
    </message>
    <message>
        <source>&amp;What exactly, in words for the client</source>
        <translation>&amp;Wat precies, in woorden voor de klant</translation>
    </message>
    <message>
        <source>What &amp;follows from not keeping it</source>
        <translation>Wat er &amp;gebeurt als de klant het niet doet</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: until further notice)</source>
        <translation>&amp;Laatste dag (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>duty &apos;%1&apos; of %2 added</source>
        <translation>plicht &apos;%1&apos; van %2 toegevoegd</translation>
    </message>
    <message>
        <source>duty &apos;%1&apos; of %2 changed</source>
        <translation>plicht &apos;%1&apos; van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::EntryDialog</name>
    <message>
        <source>Change note</source>
        <translation>Aantekening wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>note of the diagnosis of %1 changed</source>
        <translation>aantekening bij de diagnose van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::EntryLine</name>
    <message>
        <source>Add note</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter)</source>
        <translation>Voeg de aantekening toe (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van de aantekening</translation>
    </message>
    <message>
        <source>In words the client may read. What can this client do? No illnesses. Ctrl+Enter adds the note.</source>
        <translation>In woorden die de klant mag lezen. Wat kan deze klant? Geen ziektes. Ctrl+Enter voegt de aantekening toe.</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nieuwe aantekening</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Soort aantekening</translation>
    </message>
    <message>
        <source>%1 about %2 written</source>
        <translation>%1 over %2 opgeschreven</translation>
    </message>
</context>
<context>
    <name>werkpad::EntryRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change note (F2)</source>
        <translation>Aantekening wijzigen (F2)</translation>
    </message>
    <message>
        <source>Remove note (Delete)</source>
        <translation>Aantekening weghalen (Delete)</translation>
    </message>
</context>
<context>
    <name>werkpad::EvaluationDialog</name>
    <message>
        <source>New evaluation</source>
        <translation>Nieuwe evaluatie</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Planned on</source>
        <translation>Ge&amp;pland op</translation>
    </message>
    <message>
        <source>&amp;Held on (empty: not yet)</source>
        <translation>&amp;Gehouden op (leeg: nog niet)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>evaluation of the plan of %1 planned</source>
        <translation>evaluatie van het plan van %1 gepland</translation>
    </message>
    <message>
        <source>evaluation of the plan of %1 changed</source>
        <translation>evaluatie van het plan van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::EvidenceCharts</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>service, period, group</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Part-time work counts as work.</source>
        <translation>Deeltijdwerk telt als werk.</translation>
    </message>
    <message>
        <source>Only full-time work counts; part-time work is another exit.</source>
        <translation>Alleen voltijdwerk telt; deeltijdwerk is een andere uitstroom.</translation>
    </message>
    <message>
        <source>From the office&apos;s own dossiers; studies by others are never mixed in. Work: the spell of unemployment ended and nothing says that it was for another reason. Other exits compete (Aalen-Johansen); who is still looking counts as long as followed.</source>
        <translation>Uit de eigen dossiers van het kantoor; onderzoek van anderen zit er nooit tussen. Werk: de werkloosheid hield op en niets zegt dat dat een andere reden had. Andere uitstroom concurreert (Aalen-Johansen); wie nog zoekt, telt mee zolang hij wordt gevolgd.</translation>
    </message>
    <message>
        <source>months; below: how many people are still followed</source>
        <translation>maanden; eronder: hoeveel mensen nog worden gevolgd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Naar werk</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Andere uitstroom</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Work in %1 months</source>
        <translation>Werk in %1 maanden</translation>
    </message>
    <message>
        <source>Half had left after (months)</source>
        <translation>Helft weg na (maanden)</translation>
    </message>
    <message>
        <source>Months without work, of the first %1</source>
        <translation>Maanden zonder werk, van de eerste %1</translation>
    </message>
    <message>
        <source>Too few people to test whether the pace differs.</source>
        <translation>Te weinig mensen om te toetsen of het tempo verschilt.</translation>
    </message>
    <message>
        <source>After %1 months: too little data to compare (n = %2 with, %3 without).</source>
        <translation>Na %1 maanden: te weinig gegevens om te vergelijken (n = %2 met, %3 zonder).</translation>
    </message>
    <message>
        <source>After %1 months: %2 with it, %3 without. Difference crude %4, standardised %5.</source>
        <translation>Na %1 maanden: %2 ermee, %3 zonder. Verschil gewoon %4, gestandaardiseerd %5.</translation>
    </message>
    <message>
        <source>Of %1 comparable clients %2 % had work within %3 months.</source>
        <translation>Van %1 vergelijkbare klanten had %2 % binnen %3 maanden werk.</translation>
    </message>
    <message>
        <source>Of %1 comparable clients %2 % (95 % interval %3–%4 %) had work within %5 months.</source>
        <translation>Van %1 vergelijkbare klanten had %2 % (95 %-interval %3–%4 %) binnen %5 maanden werk.</translation>
    </message>
    <message>
        <source>Services go to different clients. What is not recorded, such as motivation and health, stays uncorrected: this does not say that a difference is because of the service.</source>
        <translation>Diensten gaan naar verschillende klanten. Wat niet is vastgelegd, zoals motivatie en gezondheid, blijft ongecorrigeerd: dit zegt niet dat een verschil door de dienst komt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>in work, with interval</source>
        <translation>aan het werk, met interval</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In work within %1 months of the start of a service: %2, %3</source>
        <comment>months, period, group</comment>
        <translation>Aan het werk binnen %1 maanden na de start van een dienst: %2, %3</translation>
    </message>
    <message>
        <source>The more services stand beside each other, the more easily one stands out by chance alone. The order is that of the catalogue, no ranking. Look at 6, 12 and 24 months: what keeps people busy looks bad at first.</source>
        <translation>Hoe meer diensten naast elkaar staan, hoe eerder er een opvalt door toeval. De volgorde is die van het dienstenaanbod, geen ranglijst. Kijk naar 6, 12 en 24 maanden: wat mensen bezighoudt, lijkt eerst slecht.</translation>
    </message>
    <message>
        <source>Work since the start of the service: %1</source>
        <translation>Werk sinds de start van de dienst: %1</translation>
    </message>
    <message>
        <source>Counted from the day the service began, everybody who began in this period.</source>
        <translation>Geteld vanaf de dag dat de dienst begon, van ieder die in deze periode begon.</translation>
    </message>
    <message>
        <source>With and without: %1</source>
        <translation>Met en zonder: %1</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>met deze dienst</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>zonder deze dienst</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Counted from the day on which %1 months of unemployment were complete, of who was still without work then: with the service by that day or without it. So nobody has more time to get the service by being without work longer.</source>
        <translation>Geteld vanaf de dag dat iemand %1 maanden werkloos was, van wie toen nog zonder werk was: met de dienst voor die dag, of zonder. Zo heeft niemand meer tijd om de dienst te krijgen doordat hij langer zonder werk is.</translation>
    </message>
    <message>
        <source>Standardised: compared within groups of the same age (under 27, 45 and older, between) and position on the labour market (Mantel and Haenszel).</source>
        <translation>Gestandaardiseerd: vergeleken binnen groepen van dezelfde leeftijd (onder 27, 45 en ouder, ertussen) en arbeidsmarktpositie (Mantel en Haenszel).</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Onderzoek: %1</translation>
    </message>
    <message>
        <source>Study: %1, by %2</source>
        <comment>name, trait</comment>
        <translation>Onderzoek: %1, naar %2</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Keren werkloos</translation>
    </message>
    <message>
        <source>all spells</source>
        <translation>alle keren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A study by others, apart from the office&apos;s own dossiers. Other people in another time: what holds there need not hold here.</source>
        <translation>Onderzoek van anderen, apart van de eigen dossiers. Andere mensen in een andere tijd: wat daar geldt, hoeft hier niet te gelden.</translation>
    </message>
    <message>
        <source>Counted from the beginning of the spell; other exits compete (Aalen-Johansen).</source>
        <translation>Geteld vanaf het begin van de werkloosheid; andere uitstroom concurreert (Aalen-Johansen).</translation>
    </message>
    <message>
        <source>Difference in pace to work (log-rank, other exits as not seen further): chi² %1, df %2, p %3.</source>
        <translation>Verschil in tempo naar werk (log-rank, andere uitstroom als niet verder gevolgd): chi² %1, df %2, p %3.</translation>
    </message>
</context>
<context>
    <name>werkpad::EvidencePage</name>
    <message>
        <source>&amp;Full-time work only</source>
        <translation>Alleen &amp;voltijdwerk</translation>
    </message>
    <message>
        <source>What you want to see</source>
        <translation>Wat je wilt zien</translation>
    </message>
    <message>
        <source>Services beside each other</source>
        <translation>Diensten naast elkaar</translation>
    </message>
    <message>
        <source>From the start of a service</source>
        <translation>Vanaf de start van een dienst</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Met en zonder</translation>
    </message>
    <message>
        <source>Studies by others</source>
        <translation>Onderzoek van anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>begun &amp;in</source>
        <translation>begonnen &amp;in</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <source>wit&amp;hin</source>
        <translation>binne&amp;n</translation>
    </message>
    <message>
        <source>Stud&amp;y</source>
        <translation>&amp;Onderzoek</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>n&amp;aar</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <source>You can go on working; they will stand here.</source>
        <translation>Je kunt doorwerken; ze komen hier te staan.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>allemaal samen</translation>
    </message>
    <message>
        <source>These figures cannot be shown</source>
        <translation>Deze cijfers kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>Nothing is known about this yet</source>
        <translation>Hierover is nog niets bekend</translation>
    </message>
    <message>
        <source>No client of this group began this in this period. Note in the plan the day on which a service begins, and in the dossier the outcome or the last day of unemployment.</source>
        <translation>Geen klant van deze groep begon hiermee in deze periode. Vul in het plan in wanneer een dienst begint, en in het dossier de uitkomst of de laatste dag van werkloosheid.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>&amp;Read in research…</source>
        <translation>Onderzoek &amp;inlezen…</translation>
    </message>
    <message>
        <source>No study was read in. Who manages services can do that with Read in research.</source>
        <translation>Er is nog geen onderzoek ingelezen. Wie het dienstenaanbod beheert, doet dat met Onderzoek inlezen.</translation>
    </message>
</context>
<context>
    <name>werkpad::ExemptionDialog</name>
    <message>
        <source>New exemption</source>
        <translation>Nieuwe ontheffing</translation>
    </message>
    <message>
        <source>Change exemption</source>
        <translation>Ontheffing wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Write what the client can and cannot do, not which illness the client has.</source>
        <translation>Schrijf op wat de klant wel en niet kan, niet welke ziekte de klant heeft.</translation>
    </message>
    <message>
        <source>Exempt &amp;from</source>
        <translation>Ontheffing &amp;van</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: until further notice)</source>
        <translation>&amp;Laatste dag (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>Re&amp;view on</source>
        <translation>Opnie&amp;uw bekijken op</translation>
    </message>
    <message>
        <source>exemption from &apos;%1&apos; of %2 added</source>
        <translation>ontheffing van &apos;%1&apos; van %2 toegevoegd</translation>
    </message>
    <message>
        <source>exemption from &apos;%1&apos; of %2 changed</source>
        <translation>ontheffing van &apos;%1&apos; van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::ExportDialog</name>
    <message>
        <source>Spreadsheet (Excel, LibreOffice)</source>
        <translation>Rekenblad (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, voor elk rekenblad</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON, voor een ander programma</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Klanten exporteren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s), exactly those that the list shows, in the same order.</source>
        <translation>
            <numerusform>%n klant, precies zoals in de lijst.</numerusform>
            <numerusform>%n klanten, precies die in de lijst staan, in dezelfde volgorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no filter: everybody is in it.</source>
        <translation>Er staat geen filter aan: iedereen staat erin.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>alle %n</numerusform>
            <numerusform>alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the %n that are chosen</source>
        <translation>
            <numerusform>alleen de %n die is gekozen</numerusform>
            <numerusform>alleen de %n die zijn gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Which clients</source>
        <translation>&amp;Welke klanten</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>With the &amp;BSN; the access log tells so</source>
        <translation>Met het &amp;BSN; dat staat in het inzagelog</translation>
    </message>
    <message>
        <source>A secret address is not in it. Werkpad no longer protects the file: keep it in a safe place and destroy it when you are done. The access log tells who exported.</source>
        <translation>Een geheim adres staat er niet in. Werkpad beschermt het bestand niet meer: bewaar het veilig en vernietig het als je klaar bent. In het inzagelog staat wie exporteerde.</translation>
    </message>
    <message>
        <source>clients %1</source>
        <comment>name of a file, with the day</comment>
        <translation>klanten %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Bezig met exporteren…</translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 van %2 klanten</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to %1</source>
        <translation>
            <numerusform>%n klant staat in %1</numerusform>
            <numerusform>%n klanten staan in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::FieldDelegate</name>
    <message>
        <source>Field for column %1</source>
        <translation>Veld voor kolom %1</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(niet overnemen)</translation>
    </message>
</context>
<context>
    <name>werkpad::FieldGroup</name>
    <message>
        <source>Change (F2)</source>
        <translation>Wijzigen (F2)</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was.</source>
        <translation>Enter bewaart, Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Nog niets ingevuld</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save is filled in again.</source>
        <translation>Wat je eerder typte en niet bewaarde, is weer ingevuld.</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::FigureExportDialog</name>
    <message>
        <source>Export the caseloads</source>
        <translation>Klantenbestanden exporteren</translation>
    </message>
    <message>
        <source>Export the indicators</source>
        <translation>Indicatoren exporteren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Active and in work within 6, 12 and 24 months, of who became unemployed from %1 up to %2.</source>
        <translation>Actief en aan het werk binnen 6, 12 en 24 maanden, van wie werkloos werd van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>All caseloads of today, of active clients, whichever view is chosen.</source>
        <translation>Alle klantenbestanden van vandaag, met actieve klanten, welke weergave ook is gekozen.</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation>&amp;Verdeeld naar</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Counts are rounded to 5. Counts of 1 to 4 are left out, and so is what these could be worked out from. Who exported is in the access log.</source>
        <translation>Aantallen zijn afgerond op 5. Aantallen van 1 tot en met 4 zijn weggelaten, en ook waar die uit te berekenen zijn. In het inzagelog staat wie heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>nothing, everybody together</source>
        <translation>niets, iedereen samen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>year of inflow</source>
        <translation>jaar van instroom</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>wat aandacht vraagt</translation>
    </message>
    <message>
        <source>caseloads %1</source>
        <comment>name of a file, with the day</comment>
        <translation>klantenbestanden %1</translation>
    </message>
    <message>
        <source>indicators %1</source>
        <comment>name of a file, with the day</comment>
        <translation>indicatoren %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Bezig met exporteren…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n regel geschreven naar %1</numerusform>
            <numerusform>%n regels geschreven naar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::FigureText</name>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>difference in percentage points, interval</comment>
        <translation>%1 punten (%2 tot %3)</translation>
    </message>
    <message>
        <source>Too little data (n = %1)</source>
        <translation>Te weinig gegevens (n = %1)</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>Te weinig gegevens</translation>
    </message>
    <message>
        <source>No share of fewer than %1 people; curves as long as %2 are followed; behind each figure its 95 % interval. On paper and in files counts are rounded to %3, and counts of 1 to %4 are left out, with what they could be worked out from.</source>
        <translation>Onder de %1 mensen staat er geen aandeel; lijnen lopen zolang er %2 worden gevolgd; achter elk cijfer staat het 95 %-interval. Op papier en in bestanden zijn aantallen afgerond op %3, en 1 tot en met %4 is weggelaten, met waar je dat uit kunt uitrekenen.</translation>
    </message>
</context>
<context>
    <name>werkpad::FileRowsModel</name>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
</context>
<context>
    <name>werkpad::FilterBar</name>
    <message>
        <source>Filter this list (Ctrl+F): name, date of birth, place, BSN</source>
        <translation>Filter deze lijst (Ctrl+F): naam, geboortedatum, woonplaats, BSN</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter deze lijst</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Lijsten</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Case &amp;worker</source>
        <translation>&amp;Werkcoach</translation>
    </message>
    <message>
        <source>&amp;Regime</source>
        <translation>&amp;Regime</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn klanten</translation>
    </message>
    <message>
        <source>All active clients</source>
        <translation>Alle actieve klanten</translation>
    </message>
    <message>
        <source>Without case worker</source>
        <translation>Zonder werkcoach</translation>
    </message>
    <message>
        <source>New period within %1</source>
        <translation>Nieuwe periode binnen %1</translation>
    </message>
    <message>
        <source>Deviating period</source>
        <translation>Periode met afwijking</translation>
    </message>
    <message>
        <source>Everybody, also closed dossiers</source>
        <translation>Iedereen, ook afgesloten dossiers</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Dit filter bewaren…</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>Bewaard filter weghalen</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No regime</source>
        <translation>Geen regime</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>The clients behind a figure are no filter to keep</source>
        <translation>De klanten achter een cijfer zijn geen filter om te bewaren</translation>
    </message>
</context>
<context>
    <name>werkpad::GapsModel</name>
    <message>
        <source>A period, a theme or a regime. A client may count in several.</source>
        <translation>Een periode, een thema of een regime. Een klant kan bij meer dan één meetellen.</translation>
    </message>
    <message>
        <source>For which clients</source>
        <translation>Voor welke klanten</translation>
    </message>
    <message>
        <source>Active clients of the office.</source>
        <translation>Actieve klanten van het Werkplein.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Clients who are today with a colleague who has this expertise.</source>
        <translation>Klanten die vandaag bij een collega zijn met deze deskundigheid.</translation>
    </message>
    <message>
        <source>With an expert</source>
        <translation>Bij een deskundige</translation>
    </message>
    <message>
        <source>Clients who are today with a colleague without this expertise, or with nobody.</source>
        <translation>Klanten die vandaag bij een collega zijn zonder deze deskundigheid, of bij niemand.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Colleagues with this expertise, as noted on the page Colleagues.</source>
        <translation>Collega&apos;s met deze deskundigheid, zoals vastgelegd op de pagina Collega&apos;s.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Deskundigen</translation>
    </message>
    <message numerus="yes">
        <source>Who has %n or more of these clients and not this expertise; most clients first.</source>
        <translation>
            <numerusform>Wie %n of meer van deze klanten heeft en deze deskundigheid niet; wie er de meeste heeft staat vooraan.</numerusform>
            <numerusform>Wie %n of meer van deze klanten heeft en deze deskundigheid niet; wie er de meeste heeft staat vooraan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could learn it</source>
        <translation>Kan het leren</translation>
    </message>
</context>
<context>
    <name>werkpad::GapsTab</name>
    <message>
        <source>&amp;Open the list</source>
        <translation>Lijst &amp;openen</translation>
    </message>
    <message>
        <source>A count, not a judgement: a course may be the answer, or a colleague who looks along. A course taken gives no expertise by itself; it is noted on the page Colleagues. Enter on a row opens the list of its clients.</source>
        <translation>Een telling, geen oordeel: een cursus kan het antwoord zijn, of een collega die meekijkt. Een gevolgde cursus geeft niet vanzelf deskundigheid; die leg je vast op de pagina Collega&apos;s. Met Enter op een regel opent de lijst met die klanten.</translation>
    </message>
    <message>
        <source>Counting the clients…</source>
        <translation>De klanten worden geteld…</translation>
    </message>
    <message>
        <source>Where expertise is missing</source>
        <translation>Waar ontbreekt deskundigheid</translation>
    </message>
    <message>
        <source>There are no clients to count yet</source>
        <translation>Er zijn nog geen klanten om te tellen</translation>
    </message>
    <message>
        <source>Once there are active clients, each period, theme and regime stands here with who knows it.</source>
        <translation>Zodra er actieve klanten zijn, staat hier bij elke periode, elk thema en elk regime wie er verstand van heeft.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of clients</source>
        <translation>
            <numerusform>%n groep klanten</numerusform>
            <numerusform>%n groepen klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>The expertise cannot be shown</source>
        <translation>De deskundigheid kan niet worden getoond</translation>
    </message>
</context>
<context>
    <name>werkpad::GoalForm</name>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Doel</translation>
    </message>
    <message>
        <source>&amp;What exactly</source>
        <translation>&amp;Wat precies</translation>
    </message>
    <message>
        <source>Shortest &amp;road</source>
        <translation>&amp;Kortste weg</translation>
    </message>
    <message>
        <source>&amp;Begun on</source>
        <translation>&amp;Begonnen op</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save is filled in again.</source>
        <translation>Wat je eerder typte en niet bewaarde, is weer ingevuld.</translation>
    </message>
    <message>
        <source>goal of the plan of %1 changed</source>
        <translation>doel van het plan van %1 gewijzigd</translation>
    </message>
    <message>
        <source>A colleague changed this while you were typing. The goal is now: %1. The road is now: %2.</source>
        <translation>Een collega heeft dit gewijzigd terwijl je typte. Het doel is nu: %1. De weg is nu: %2.</translation>
    </message>
    <message>
        <source>Enter saves what you typed; Esc keeps your colleague&apos;s text.</source>
        <translation>Enter bewaart wat jij typte; Esc houdt de tekst van je collega.</translation>
    </message>
</context>
<context>
    <name>werkpad::GuidelineMatrixModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>werkpad::GuidelinePage</name>
    <message>
        <source>&amp;New line…</source>
        <translation>&amp;Nieuwe regel…</translation>
    </message>
    <message>
        <source>&amp;Take over the example</source>
        <translation>&amp;Voorbeeld overnemen</translation>
    </message>
    <message>
        <source>A help, not a timetable: it suggests, and never stands in the way. Who chooses something else writes down why; that is as good.</source>
        <translation>Een hulp, geen spoorboekje: de handreiking stelt voor en houdt je nooit tegen. Kies je iets anders, dan schrijf je op waarom. Dat is even goed.</translation>
    </message>
    <message>
        <source>Guideline, by client group and period</source>
        <translation>Handreiking, per klantgroep en periode</translation>
    </message>
    <message>
        <source>Lines of the cell</source>
        <translation>Regels van het vak</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Regels</translation>
    </message>
    <message>
        <source>Nothing is suggested here.</source>
        <translation>Hier staat geen voorstel.</translation>
    </message>
    <message>
        <source>A&amp;dd line…</source>
        <translation>Regel &amp;toevoegen…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>The office has no guideline yet</source>
        <translation>Het kantoor heeft nog geen handreiking</translation>
    </message>
    <message>
        <source>Add lines of your own, or take over the example and change it. The example is thought up: it is no research.</source>
        <translation>Voeg zelf regels toe. Of neem het voorbeeld over en verander het. Het voorbeeld is bedacht: het is geen onderzoek.</translation>
    </message>
    <message>
        <source>Ask your team leader to fill in what fits which clients.</source>
        <translation>Vraag je teamleider om in te vullen wat bij welke klanten past.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client group, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No line is in force today.</source>
        <translation>Vandaag geldt geen enkele regel.</translation>
    </message>
    <message>
        <source>line of the guideline removed</source>
        <translation>regel van de handreiking verwijderd</translation>
    </message>
    <message>
        <source>example guideline taken over</source>
        <translation>voorbeeld van de handreiking overgenomen</translation>
    </message>
    <message>
        <source>All lines of the example are there already.</source>
        <translation>Alle regels van het voorbeeld staan er al.</translation>
    </message>
    <message>
        <source>The example is taken over. Change it to what your office finds right.</source>
        <translation>Het voorbeeld is overgenomen. Verander het in wat jullie goed vinden.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Handreiking</translation>
    </message>
</context>
<context>
    <name>werkpad::HandbookPage</name>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
</context>
<context>
    <name>werkpad::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
</context>
<context>
    <name>werkpad::HistoryPanel</name>
    <message>
        <source>Show &amp;older changes</source>
        <translation>&amp;Oudere wijzigingen tonen</translation>
    </message>
    <message>
        <source>History of the dossier</source>
        <translation>Geschiedenis van het dossier</translation>
    </message>
    <message>
        <source>The history cannot be shown</source>
        <translation>De geschiedenis kan niet worden getoond</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>As soon as somebody changes something in this dossier, it is shown here: who, when, from what to what.</source>
        <translation>Zodra iemand iets in dit dossier wijzigt, staat het hier: wie, wanneer, van wat naar wat.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n change(s)</source>
        <translation>
            <numerusform>De laatste wijziging</numerusform>
            <numerusform>De laatste %n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), from the first one on</source>
        <translation>
            <numerusform>%n wijziging, vanaf de eerste</numerusform>
            <numerusform>%n wijzigingen, vanaf de eerste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkpad::ImportFilePanel</name>
    <message>
        <source>Drag a file to this window, or choose one</source>
        <translation>Sleep een bestand naar dit venster, of kies er een</translation>
    </message>
    <message>
        <source>Recognise it by itself</source>
        <translation>Zelf herkennen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose a CSV file with people. You first see what is in it and what would happen. Nothing is kept until you press Import.</source>
        <translation>Kies een CSV-bestand met personen. Je ziet eerst wat erin staat en wat er zou gebeuren. Er wordt niets bewaard voordat je op Importeren drukt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Kies een bestand om te importeren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>werkpad::ImportPreviewPanel</name>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sch&amp;eidingsteken</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Which column goes where (F2 or double click changes it)</source>
        <translation>Welke kolom gaat waarheen? (F2 of dubbelklik om te veranderen)</translation>
    </message>
    <message>
        <source>&amp;Take the suggestions</source>
        <translation>Voorstellen &amp;overnemen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>There are only headings in this file, no people.</source>
        <translation>In dit bestand staan alleen koppen, geen personen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), to check how the file is read. Importing takes the whole file.</source>
        <translation>
            <numerusform>De eerste rij, om te zien of het bestand goed wordt gelezen. Bij het importeren gaat het hele bestand mee.</numerusform>
            <numerusform>De eerste %n rijen, om te zien of het bestand goed wordt gelezen. Bij het importeren gaat het hele bestand mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;haracter set</source>
        <translation>Te&amp;kenset</translation>
    </message>
</context>
<context>
    <name>werkpad::ImportProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>werkpad::ImportResultPanel</name>
    <message>
        <source>%1 read: %2 new, %3 updated, %4 unchanged, %5 kept aside, %6 refused.</source>
        <translation>%1 gelezen: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd, %5 apart gezet, %6 geweigerd.</translation>
    </message>
    <message>
        <source>&amp;Save the rows that are not taken…</source>
        <translation>Rijen die niet meegaan &amp;bewaren…</translation>
    </message>
    <message>
        <source>What there is to say about the rows</source>
        <translation>Wat er over de rijen te zeggen is</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>T&amp;oon</translation>
    </message>
    <message>
        <source>Kept aside: Werkpad does not know for certain who is meant. Somebody has to find out.</source>
        <translation>Apart gezet: Werkpad weet niet zeker om wie het gaat. Iemand moet dat uitzoeken.</translation>
    </message>
    <message>
        <source>Refused: the row cannot be read. Correct it in the file and import that again.</source>
        <translation>Geweigerd: de rij is niet te lezen. Verbeter de rij in het bestand en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Everything in this file is in Werkpad already.</source>
        <translation>Alles uit dit bestand staat al in Werkpad.</translation>
    </message>
    <message>
        <source>what asks for attention (%1)</source>
        <translation>wat aandacht vraagt (%1)</translation>
    </message>
    <message>
        <source>the other remarks (%1)</source>
        <translation>de andere opmerkingen (%1)</translation>
    </message>
    <message>
        <source>There are no other remarks.</source>
        <translation>Er zijn geen andere opmerkingen.</translation>
    </message>
    <message>
        <source>Nothing asks for attention.</source>
        <translation>Niets vraagt aandacht.</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks are in the list.</source>
        <translation>In de lijst staan de eerste %1 van %2 opmerkingen.</translation>
    </message>
</context>
<context>
    <name>werkpad::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Klanten importeren</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Verslag</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>Is it read as it should be?</source>
        <translation>Wordt het goed gelezen?</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Dit zou er gebeuren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>First choose which columns hold the name or the BSN. Without these Werkpad knows nobody.</source>
        <translation>Kies eerst in welke kolommen de naam of het BSN staat. Anders kan Werkpad niemand herkennen.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Trial: nothing is kept yet</source>
        <translation>Proef: er wordt nog niets bewaard</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation>Je kunt op elk moment stoppen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>You can stop at any time: then nothing changes. You can go on working in Werkpad.</source>
        <translation>Je kunt op elk moment stoppen. Dan verandert er niets. Je kunt intussen verder werken in Werkpad.</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 geïmporteerd</translation>
    </message>
    <message>
        <source>You can take back the whole import with Undo (Ctrl+Z).</source>
        <translation>Je kunt het hele importeren terugdraaien met Ongedaan maken (Ctrl+Z).</translation>
    </message>
    <message>
        <source>-not-taken</source>
        <translation>-niet-overgenomen</translation>
    </message>
    <message>
        <source>Save the rows that are not taken</source>
        <translation>Rijen bewaren die niet meegaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rows that are not taken</source>
        <translation>Rijen bewaren die niet meegaan</translation>
    </message>
    <message>
        <source>They are written to %1.</source>
        <translation>Ze komen in %1.</translation>
    </message>
    <message>
        <source>Saved in %1. Correct the rows there and import that file.</source>
        <translation>Bewaard in %1. Verbeter de rijen daarin en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Rows that &amp;wait (%1)</source>
        <translation>&amp;Wachtende rijen (%1)</translation>
    </message>
</context>
<context>
    <name>werkpad::IndicatorCharts</name>
    <message>
        <source>%1 (definition version %2)</source>
        <comment>definition, its version</comment>
        <translation>%1 (definitie versie %2)</translation>
    </message>
    <message>
        <source>%1 within %2 months</source>
        <comment>indicator, number</comment>
        <translation>%1 binnen %2 maanden</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>indicator, grouping</comment>
        <translation>%1, naar %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 since the first day of unemployment</source>
        <translation>%1 sinds de eerste dag van werkloosheid</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Share of everybody</source>
        <translation>Aandeel van iedereen</translation>
    </message>
    <message>
        <source>Crude share</source>
        <translation>Gewoon aandeel</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Lasting, confirmed</source>
        <translation>Duurzaam, vastgesteld</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>There are too few people for a figure.</source>
        <translation>Er zijn te weinig mensen voor een cijfer.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>In full-time work</source>
        <translation>Aan het werk, voltijd</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>month of inflow</source>
        <translation>maand van instroom</translation>
    </message>
    <message>
        <source>year of inflow</source>
        <translation>jaar van instroom</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in no group</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Share of everybody, with interval</source>
        <translation>Aandeel van iedereen, met interval</translation>
    </message>
    <message>
        <source>Crude share, of whom the whole term is known</source>
        <translation>Gewoon aandeel, van wie de hele termijn bekend is</translation>
    </message>
    <message>
        <source>months; below: how many people are still followed</source>
        <translation>maanden; eronder: hoeveel mensen nog worden gevolgd</translation>
    </message>
    <message>
        <source>Who became unemployed in the same month or year stands together. A figure stands there once the term of all of them is over.</source>
        <translation>Wie in dezelfde maand of hetzelfde jaar werkloos werd, staat bij elkaar. Er staat een cijfer zodra de termijn van hen allemaal voorbij is.</translation>
    </message>
    <message>
        <source>team, with the limits of chance</source>
        <translation>team, met de grenzen van het toeval</translation>
    </message>
    <message>
        <source>people of whom the whole term is known</source>
        <translation>mensen van wie de hele termijn bekend is</translation>
    </message>
    <message>
        <source>No ranking: small teams lie far apart by chance alone. Of teams that do what the office does, 1 in 20 lies outside the inner lines and 1 in 500 outside the outer ones. First look whether a team has other clients.</source>
        <translation>Geen ranglijst: kleine teams liggen alleen al door toeval ver uit elkaar. Van teams die doen wat het kantoor doet, ligt 1 op de 20 buiten de binnenste lijnen en 1 op de 500 buiten de buitenste. Kijk eerst of een team andere klanten heeft.</translation>
    </message>
    <message>
        <source>Beside chance</source>
        <translation>Naast het toeval</translation>
    </message>
    <message>
        <source>no more than chance does</source>
        <translation>niet meer dan toeval</translation>
    </message>
    <message>
        <source>outside the inner lines: worth asking</source>
        <translation>buiten de binnenste lijnen: vraag ernaar</translation>
    </message>
    <message>
        <source>outside the outer lines: find out why</source>
        <translation>buiten de buitenste lijnen: zoek uit waarom</translation>
    </message>
    <message>
        <source>Teams: %1, around %2.</source>
        <translation>Teams: %1, rond %2.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>all teams together</source>
        <translation>alle teams samen</translation>
    </message>
    <message>
        <source>95 % of chance</source>
        <translation>95 % van het toeval</translation>
    </message>
    <message>
        <source>99.8 % of chance</source>
        <translation>99,8 % van het toeval</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefcijfer</translation>
    </message>
</context>
<context>
    <name>werkpad::IndicatorsPage</name>
    <message>
        <source>What you want to see</source>
        <translation>Wat je wilt zien</translation>
    </message>
    <message>
        <source>Shares beside each other</source>
        <translation>Aandelen naast elkaar</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>Verloop in de tijd</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>In and out by month</source>
        <translation>In- en uitstroom per maand</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Klantenbestand</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>coach</source>
        <translation>werkcoach</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>Unemployed &amp;from</source>
        <translation>Werkloos &amp;van</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>&amp;tot en met</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>wit&amp;hin</source>
        <translation>binne&amp;n</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>n&amp;aar</translation>
    </message>
    <message>
        <source>The figures are being counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <source>You can go on working; they will stand here.</source>
        <translation>Je kunt doorwerken; ze komen hier te staan.</translation>
    </message>
    <message>
        <source>These figures cannot be shown</source>
        <translation>Deze cijfers kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>There is nothing to count here yet</source>
        <translation>Hier valt nog niets te tellen</translation>
    </message>
    <message>
        <source>No survey was sent out in this time. Choose other dates, or begin a survey.</source>
        <translation>In deze tijd is geen enquête verstuurd. Kies andere datums, of begin een enquête.</translation>
    </message>
    <message>
        <source>Nobody became unemployed in this time, as far as is known. Choose other dates, or fill in times of unemployment in dossiers.</source>
        <translation>Niemand werd in deze tijd werkloos, voor zover bekend. Kies andere datums, of vul tijden van werkloosheid in dossiers in.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Set a tar&amp;get…</source>
        <translation>Streefcijfer vast&amp;leggen…</translation>
    </message>
    <message>
        <source>&amp;Read in a survey…</source>
        <translation>Enquête &amp;inlezen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
</context>
<context>
    <name>werkpad::IntakePage</name>
    <message>
        <source>New &amp;walk-in…</source>
        <translation>Nieuwe &amp;bezoeker…</translation>
    </message>
    <message>
        <source>People at the desk today</source>
        <translation>Mensen aan de balie vandaag</translation>
    </message>
    <message>
        <source>The desk cannot be shown</source>
        <translation>De balie kan niet worden getoond</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n persoon wacht</numerusform>
            <numerusform>%n personen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at the desk, and nobody is expected today</source>
        <translation>Er is niemand aan de balie, en er wordt vandaag niemand verwacht</translation>
    </message>
    <message>
        <source>Write down who comes in with Ctrl+Shift+N. Appointments of today appear here by themselves.</source>
        <translation>Meld met Ctrl+Shift+N aan wie er binnenkomt. Afspraken van vandaag staan hier vanzelf.</translation>
    </message>
    <message>
        <source>New walk-in…</source>
        <translation>Nieuwe bezoeker…</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>een onbekende</translation>
    </message>
    <message>
        <source>arrival at the desk</source>
        <translation>aanmelding aan de balie</translation>
    </message>
    <message>
        <source>visitor linked to a client</source>
        <translation>bezoeker gekoppeld aan een klant</translation>
    </message>
    <message>
        <source>arrival of %1</source>
        <translation>aanmelding van %1</translation>
    </message>
    <message>
        <source>%1 routed to %2</source>
        <translation>%1 doorgeleid naar %2</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 overdragen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Overdragen</translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>%1 overgedragen</translation>
    </message>
    <message>
        <source>conversation with %1 started</source>
        <translation>gesprek met %1 begonnen</translation>
    </message>
    <message>
        <source>End the conversation with %1</source>
        <translation>Gesprek met %1 afronden</translation>
    </message>
    <message>
        <source>What you write here becomes part of the contacts in the dossier. The client may read it.</source>
        <translation>Wat je hier schrijft, komt bij de contacten in het dossier. De klant mag het lezen.</translation>
    </message>
    <message>
        <source>This visitor has no dossier: nothing is kept of the conversation.</source>
        <translation>Deze bezoeker heeft geen dossier: van het gesprek wordt niets bewaard.</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>&amp;Notitie (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>Gesprek &amp;afronden</translation>
    </message>
    <message>
        <source>conversation with %1 ended</source>
        <translation>gesprek met %1 afgerond</translation>
    </message>
    <message>
        <source>Cannot take %1</source>
        <translation>%1 kan nu niet worden geholpen</translation>
    </message>
    <message>
        <source>The visitor waits again, for another colleague.</source>
        <translation>De bezoeker wacht weer, op een andere collega.</translation>
    </message>
    <message>
        <source>&amp;Back to the desk</source>
        <translation>&amp;Terug naar de balie</translation>
    </message>
    <message>
        <source>routing of %1 refused</source>
        <translation>doorgeleiding van %1 geweigerd</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <translation>%1 is weggegaan</translation>
    </message>
    <message>
        <source>&amp;Remark (may stay empty)</source>
        <translation>&amp;Opmerking (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Went &amp;away</source>
        <translation>&amp;Weggegaan</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What does %1 come for?</source>
        <translation>Waarvoor komt %1?</translation>
    </message>
    <message>
        <source>visit of %1 changed</source>
        <translation>bezoek van %1 gewijzigd</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Ontvangst</translation>
    </message>
</context>
<context>
    <name>werkpad::JoinForm</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Meedoen</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Meedoen met collega&apos;s</translation>
    </message>
    <message>
        <source>You need the folder through which your office exchanges, an invitation, and its code. A colleague who administers Werkpad makes an invitation on the screen Exchange.</source>
        <translation>Je hebt de map nodig waarmee je kantoor uitwisselt, een uitnodiging en de code daarvan. Een collega die Werkpad beheert, maakt een uitnodiging op het scherm Uitwisselen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ma&amp;p</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Uitnodiging</translation>
    </message>
    <message>
        <source>Choose invitation</source>
        <translation>Uitnodiging kiezen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Wachtwoordzin &amp;nog eens</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Kies waar</translation>
    </message>
    <message>
        <source>Folder through which workstations exchange</source>
        <translation>Map waarmee werkplekken uitwisselen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Invitations (*.werkpad-invitation);;All files (*)</source>
        <translation>Uitnodigingen (*.werkpad-invitation);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>Werkpad files (*.werkpad)</source>
        <translation>Werkpad-bestanden (*.werkpad)</translation>
    </message>
</context>
<context>
    <name>werkpad::JudgementPanel</name>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Oordeel</translation>
    </message>
    <message>
        <source>What follows from the impressions?</source>
        <translation>Wat volgt uit het beeld?</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>&amp;Weighing</source>
        <translation>&amp;Weging</translation>
    </message>
    <message>
        <source>What did you weigh against what, and what weighed most?</source>
        <translation>Wat heb je tegen elkaar afgewogen, en wat gaf de doorslag?</translation>
    </message>
    <message>
        <source>weighing</source>
        <translation>weging</translation>
    </message>
    <message>
        <source>D&amp;ecision</source>
        <translation>B&amp;esluit</translation>
    </message>
    <message>
        <source>What do you decide? In words the client may read.</source>
        <translation>Wat besluit je? In woorden die de klant mag lezen.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>&amp;Take the decision</source>
        <translation>Besluit &amp;nemen</translation>
    </message>
    <message>
        <source>&amp;Level of service</source>
        <translation>&amp;Hoeveel dienstverlening</translation>
    </message>
    <message>
        <source>Level of service</source>
        <translation>Hoeveel dienstverlening</translation>
    </message>
    <message>
        <source>After the decision nothing in this diagnosis changes any more. A new diagnosis can follow it.</source>
        <translation>Na het besluit verandert er niets meer aan deze diagnose. Er kan wel een nieuwe op volgen.</translation>
    </message>
    <message>
        <source>%1 about %2 changed</source>
        <translation>%1 over %2 gewijzigd</translation>
    </message>
    <message>
        <source>level of service</source>
        <translation>hoeveelheid dienstverlening</translation>
    </message>
    <message>
        <source>diagnosis of %1 decided</source>
        <translation>besluit over de diagnose van %1 genomen</translation>
    </message>
</context>
<context>
    <name>werkpad::LinkDialog</name>
    <message>
        <source>Link to a client</source>
        <translation>Koppelen aan een klant</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>Choose the client who this visitor is. The visit then stands in that dossier.</source>
        <translation>Kies welke klant deze bezoeker is. Het bezoek staat dan in dat dossier.</translation>
    </message>
    <message>
        <source>Wh&amp;o is it?</source>
        <translation>&amp;Wie is het?</translation>
    </message>
</context>
<context>
    <name>werkpad::LockPanel</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>What you were typing is kept. Unlock to go on where you were.</source>
        <translation>Wat je aan het typen was, is bewaard. Ontgrendel om verder te gaan waar je was.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Afmelden</translation>
    </message>
</context>
<context>
    <name>werkpad::LongWorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>werkpad::MainWindow</name>
    <message>
        <source>What you can do here</source>
        <translation>Wat je hier kunt doen</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu van %1</translation>
    </message>
    <message>
        <source>Language, colours, size of letters, lock, sign out</source>
        <translation>Taal, kleuren, grootte van letters, vergrendelen, afmelden</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Ongedaan maken en opnieuw</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Deze lijst filteren</translation>
    </message>
    <message>
        <source>Back to the previous screen</source>
        <translation>Terug naar het vorige scherm</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Ongedaan maken:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Opnieuw:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – Werkpad</source>
        <translation>%1 – Werkpad</translation>
    </message>
    <message>
        <source>%1 – %2 – Werkpad</source>
        <translation>%1 – %2 – Werkpad</translation>
    </message>
    <message>
        <source>This is an example: all people in it are made up. Nothing you do here is for real.</source>
        <translation>Dit is een voorbeeld: alle mensen erin zijn verzonnen. Niets wat je hier doet, telt echt.</translation>
    </message>
</context>
<context>
    <name>werkpad::MarksModel</name>
    <message>
        <source>Set by hand.</source>
        <translation>Door iemand gekozen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>werkpad::MaskedField</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>werkpad::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>Nieuwe maatregel</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>Maatregel wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatregel</translation>
    </message>
    <message>
        <source>&amp;Percent of the benefit</source>
        <translation>&amp;Percentage van de uitkering</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>Besl&amp;uit van</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: until further notice)</source>
        <translation>&amp;Laatste dag (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>measure &apos;%1&apos; of %2 added</source>
        <translation>maatregel &apos;%1&apos; van %2 toegevoegd</translation>
    </message>
    <message>
        <source>measure &apos;%1&apos; of %2 changed</source>
        <translation>maatregel &apos;%1&apos; van %2 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>werkpad::NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>&amp;Add client</source>
        <translation>Klant &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Achternaam</translation>
    </message>
    <message>
        <source>&amp;Prefix (van, de, el)</source>
        <translation>Voor&amp;voegsel (van, de, el)</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>V&amp;oornamen</translation>
    </message>
    <message>
        <source>Fill in what you know. While you type, Werkpad looks for the same person, so that nobody is in it twice.</source>
        <translation>Vul in wat je weet. Terwijl je typt, zoekt Werkpad of deze persoon er al is. Zo komt niemand er twee keer in.</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Geboortedatum</translation>
    </message>
    <message>
        <source>&amp;BSN (may stay empty)</source>
        <translation>&amp;BSN (mag leeg blijven)</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>Telefoo&amp;nnummer</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mailadres</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Clients who may be the same person</source>
        <translation>Klanten die misschien dezelfde persoon zijn</translation>
    </message>
    <message>
        <source>Nobody who looks like this client has been found.</source>
        <translation>Er is niemand gevonden die op deze klant lijkt.</translation>
    </message>
    <message>
        <source>&amp;Is it one of these? Press Enter on a line to open that dossier instead.</source>
        <translation>&amp;Is het een van deze klanten? Druk op Enter om dat dossier te openen.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
</context>
<context>
    <name>werkpad::NewOfficeForm</name>
    <message>
        <source>&amp;Make the office</source>
        <translation>Kantoor &amp;aanmaken</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nieuw kantoor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>for instance Rotterdam</source>
        <translation>bijvoorbeeld Rotterdam</translation>
    </message>
    <message>
        <source>for instance Mercado; may stay empty</source>
        <translation>bijvoorbeeld Mercado; mag leeg blijven</translation>
    </message>
    <message>
        <source>as colleagues know you: S. de Boer</source>
        <translation>zoals collega&apos;s je kennen: S. de Boer</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Naam van het kantoor</translation>
    </message>
    <message>
        <source>S&amp;ub-name</source>
        <translation>S&amp;ubnaam</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>&amp;Soort kantoor</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Jouw naam</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Wachtzin &amp;opnieuw</translation>
    </message>
    <message>
        <source>At least 8 characters; a few words in a row are easiest to remember. Nobody can get it back for you, so keep it somewhere safe.</source>
        <translation>Ten minste 8 tekens; een paar woorden achter elkaar onthoud je het makkelijkst. Niemand kan hem voor je terughalen, dus bewaar hem op een veilige plek.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Kiezen waar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Where to keep the office</source>
        <translation>Waar het kantoor wordt bewaard</translation>
    </message>
    <message>
        <source>Werkpad files (*.werkpad)</source>
        <translation>Werkpad-bestanden (*.werkpad)</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantoor</translation>
    </message>
</context>
<context>
    <name>werkpad::NewPlanDialog</name>
    <message>
        <source>New plan of approach</source>
        <translation>Nieuw plan van aanpak</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>Plan &amp;maken</translation>
    </message>
    <message>
        <source>Write it together with the client, in the client&apos;s words.</source>
        <translation>Maak het samen met de klant, in de woorden van de klant.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Doel</translation>
    </message>
    <message>
        <source>&amp;What exactly</source>
        <translation>&amp;Wat precies</translation>
    </message>
    <message>
        <source>The shortest &amp;road, in one sentence</source>
        <translation>De &amp;kortste weg, in één zin</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>plan of %1 made</source>
        <translation>plan van %1 gemaakt</translation>
    </message>
</context>
<context>
    <name>werkpad::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>werkpad::OccupationMatchesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed: the occupation&apos;s own name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>werkpad::OfficeCharts</name>
    <message>
        <source>no period</source>
        <translation>geen periode</translation>
    </message>
    <message>
        <source>in nobody&apos;s caseload</source>
        <translation>bij niemand</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>onbekende collega</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>geen team</translation>
    </message>
    <message>
        <source>Clients by regime</source>
        <translation>Klanten naar regime</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>no regime</source>
        <translation>geen regime</translation>
    </message>
    <message>
        <source>Active clients today. Somebody with two regimes counts in both.</source>
        <translation>Actieve klanten van vandaag. Wie twee regimes heeft, telt bij allebei.</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle kanalen</translation>
    </message>
    <message>
        <source>Clients by period, for each coach</source>
        <translation>Klanten naar periode, per werkcoach</translation>
    </message>
    <message>
        <source>Clients by period, for each team</source>
        <translation>Klanten naar periode, per team</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Werkcoach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Active clients today, with who is responsible for them today. A difference in size says nothing about how somebody works.</source>
        <translation>Actieve klanten van vandaag, bij wie vandaag verantwoordelijk is. Een verschil in grootte zegt niets over hoe iemand werkt.</translation>
    </message>
    <message>
        <source>Who came in and who left, by month</source>
        <translation>Instroom en uitstroom per maand</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Became unemployed</source>
        <translation>Werd werkloos</translation>
    </message>
    <message>
        <source>Left to work</source>
        <translation>Naar werk</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>Anders weg</translation>
    </message>
    <message>
        <source>became unemployed</source>
        <translation>werd werkloos</translation>
    </message>
    <message>
        <source>left to work</source>
        <translation>naar werk</translation>
    </message>
    <message>
        <source>left otherwise</source>
        <translation>anders weg</translation>
    </message>
    <message>
        <source>Came in: by first day of unemployment. Left: by first working day, or the day of another exit. Exits of the last weeks may not have been written down yet.</source>
        <translation>Instroom: naar eerste dag van werkloosheid. Uitstroom: naar eerste werkdag, of de dag van een andere uitstroom. Uitstroom van de laatste weken is misschien nog niet opgeschreven.</translation>
    </message>
    <message>
        <source>Satisfaction: who gave 4 or 5 out of 5</source>
        <translation>Tevredenheid: wie gaf een 4 of 5 van de 5</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwoordde</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Mean 1-5</source>
        <translation>Gemiddelde 1-5</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <translation>4 of 5</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>audience, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overall satisfaction, from surveys against the client principles; each question is in the table. Response: who answered, of who was asked. When it is low, do not trust the figure: who does not answer often thinks otherwise.</source>
        <translation>Tevredenheid in het algemeen, uit enquêtes naar de klantprincipes; elke vraag staat in de tabel. Respons: wie antwoordde, van wie het werd gevraagd. Is die laag, vertrouw het cijfer dan niet: wie niet antwoordt, denkt er vaak anders over.</translation>
    </message>
    <message>
        <source>Clients: %1. Regimes: %2.</source>
        <translation>Klanten: %1. Regimes: %2.</translation>
    </message>
    <message>
        <source>Clients: %1. Caseloads or teams: %2.</source>
        <translation>Klanten: %1. Klantenbestanden of teams: %2.</translation>
    </message>
    <message>
        <source>Months: %1.</source>
        <translation>Maanden: %1.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefcijfer</translation>
    </message>
    <message>
        <source>target of %1: %2</source>
        <comment>audience, percentage</comment>
        <translation>streefcijfer van %1: %2</translation>
    </message>
</context>
<context>
    <name>werkpad::OfficeForm</name>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Alleen een beheerder kan dit wijzigen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> weken</translation>
    </message>
    <message>
        <source>Work of at most this long does not restart the count of the period.</source>
        <translation>Na werk van hoogstens deze tijd loopt de telling van de periode door.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>A client without contact for longer is shown as needing attention.</source>
        <translation>Een klant met wie langer geen contact was, krijgt aandacht.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>S&amp;ub-name</source>
        <translation>S&amp;ubnaam</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>&amp;Soort kantoor</translation>
    </message>
    <message>
        <source>&amp;Work that does not restart the count</source>
        <translation>&amp;Werk waarna de telling doorloopt</translation>
    </message>
    <message>
        <source>&amp;Longest time without contact</source>
        <translation>&amp;Langste tijd zonder contact</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>zoals hierboven</translation>
    </message>
    <message>
        <source>… in the period %1</source>
        <translation>… in de periode %1</translation>
    </message>
</context>
<context>
    <name>werkpad::OutcomeDialog</name>
    <message>
        <source>Appointment held</source>
        <translation>Afspraak gehouden</translation>
    </message>
    <message>
        <source>Client did not come</source>
        <translation>Klant is niet gekomen</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Afspraak afzeggen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wh&amp;at was said</source>
        <translation>Wat is er &amp;gezegd</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>&amp;Afgesproken</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Write it so that the client may read it.</source>
        <translation>Schrijf het zo op dat de klant het mag lezen.</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 is niet gekomen</translation>
    </message>
    <message>
        <source>appointment with %1 cancelled</source>
        <translation>afspraak met %1 afgezegd</translation>
    </message>
    <message>
        <source>appointment with %1 held</source>
        <translation>afspraak met %1 gehouden</translation>
    </message>
</context>
<context>
    <name>werkpad::OutcomesModel</name>
    <message>
        <source>Ask whether it lasted</source>
        <translation>Vraag of het duurzaam is</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Duurzaam</translation>
    </message>
    <message>
        <source>Jobseeker again on</source>
        <translation>Zoekt weer werk vanaf</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
</context>
<context>
    <name>werkpad::OverrideDialog</name>
    <message>
        <source>Choose another period</source>
        <translation>Een andere periode kiezen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Computed: %1. That is a guide. You know this client: when another period fits better, your judgement counts. Both stay visible.</source>
        <translation>Berekend: %1. Dat is een handreiking. Jij kent deze klant: past een andere periode beter, dan telt jouw oordeel. Beide blijven zichtbaar.</translation>
    </message>
    <message>
        <source>No period can be computed. You know this client: when a period fits, your judgement counts.</source>
        <translation>Er kan geen periode worden berekend. Jij kent deze klant: past er een periode, dan telt jouw oordeel.</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1 (berekend)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>&amp;Why does this period fit better?</source>
        <translation>&amp;Waarom past deze periode beter?</translation>
    </message>
    <message>
        <source>S&amp;een from</source>
        <translation>Bekeken vanui&amp;t</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Until (empty: until further notice)</source>
        <translation>T&amp;ot en met (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>Write it so that the client may read it.</source>
        <translation>Schrijf het zo dat de klant het mag lezen.</translation>
    </message>
    <message>
        <source>%1 chosen for %2</source>
        <translation>%1 gekozen voor %2</translation>
    </message>
</context>
<context>
    <name>werkpad::OverviewTab</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What comes ne&amp;xt</source>
        <translation>&amp;Wat komt eraan</translation>
    </message>
    <message>
        <source>Nothing is planned. Make an appointment, or agree on an activity in the plan.</source>
        <translation>Er staat niets gepland. Maak een afspraak, of spreek een stap af in het plan.</translation>
    </message>
    <message>
        <source>Go to it…</source>
        <translation>Ga erheen…</translation>
    </message>
    <message>
        <source>&amp;Last contacts</source>
        <translation>&amp;Laatste contacten</translation>
    </message>
    <message>
        <source>There has been no contact yet.</source>
        <translation>Er is nog geen contact geweest.</translation>
    </message>
    <message>
        <source>To the contacts…</source>
        <translation>Naar de contacten…</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>O&amp;verzicht</translation>
    </message>
</context>
<context>
    <name>werkpad::PageWindow</name>
    <message>
        <source>What you can do here</source>
        <translation>Wat je hier kunt doen</translation>
    </message>
    <message>
        <source>%1 – Werkpad</source>
        <translation>%1 – Werkpad</translation>
    </message>
</context>
<context>
    <name>werkpad::PartialDateEdit</name>
    <message>
        <source>dd-mm-yyyy, mm-yyyy or yyyy</source>
        <translation>dd-mm-jjjj, mm-jjjj of jjjj</translation>
    </message>
    <message>
        <source>Type what is known: 23-11-1968, 11-1968 or 1968. Leave it empty when nothing is known.</source>
        <translation>Typ wat bekend is: 23-11-1968, 11-1968 of 1968. Laat het leeg als niets bekend is.</translation>
    </message>
</context>
<context>
    <name>werkpad::PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>De wachtzin verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>De wachtzin tonen</translation>
    </message>
</context>
<context>
    <name>werkpad::PeriodBadge</name>
    <message>
        <source>No period</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>chosen by a colleague; computed: %1</source>
        <translation>gekozen door een collega; berekend: %1</translation>
    </message>
    <message>
        <source>chosen by a colleague</source>
        <translation>gekozen door een collega</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
</context>
<context>
    <name>werkpad::PeriodSection</name>
    <message>
        <source>Choose &amp;another period…</source>
        <translation>&amp;Andere periode kiezen…</translation>
    </message>
    <message>
        <source>&amp;Back to the computed period</source>
        <translation>&amp;Terug naar de berekende periode</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Computed: %1.</source>
        <translation>Berekend: %1.</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tot nader bericht</translation>
    </message>
    <message>
        <source>Chosen: %1, by %2, from %3 %4 (%5).
“%6”</source>
        <translation>Gekozen: %1, door %2, vanaf %3 %4 (%5).
“%6”</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>een collega</translation>
    </message>
    <message>
        <source>chosen period of %1 ended</source>
        <translation>gekozen periode van %1 beëindigd</translation>
    </message>
</context>
<context>
    <name>werkpad::PeriodTimeline</name>
    <message>
        <source>Time line of the periods</source>
        <translation>Tijdlijn van de periodes</translation>
    </message>
    <message>
        <source>No spell of unemployment has been recorded yet.</source>
        <translation>Er is nog geen werkloosheid ingevuld.</translation>
    </message>
    <message>
        <source>override: %1</source>
        <translation>afwijking: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Time line of the periods, %1</source>
        <translation>Tijdlijn van de periodes, %1</translation>
    </message>
</context>
<context>
    <name>werkpad::PersonalForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adre&amp;s</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
</context>
<context>
    <name>werkpad::PlanReader</name>
    <message>
        <source>Version %1 of %2, by %3</source>
        <translation>Versie %1 van %2, door %3</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan van %1</translation>
    </message>
    <message>
        <source>This version cannot be read.</source>
        <translation>Deze versie is niet te lezen.</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Waarom deze versie</translation>
    </message>
</context>
<context>
    <name>werkpad::PlanTab</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>What does the client &amp;say?…</source>
        <translation>Wat &amp;zegt de klant?…</translation>
    </message>
    <message>
        <source>&amp;Close plan…</source>
        <translation>Plan af&amp;sluiten…</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Wat de klant zegt</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>Activi&amp;teiten</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet. Add what the client, you or somebody else will do, and by when.</source>
        <translation>Er is nog niets afgesproken. Voeg toe wat de klant, jij of iemand anders gaat doen, en wanneer dat klaar is.</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Activiteit toevoegen…</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>Activiteit wijzigen…</translation>
    </message>
    <message>
        <source>Remove activity</source>
        <translation>Activiteit verwijderen</translation>
    </message>
    <message>
        <source>Is &amp;done (space bar)</source>
        <translation>Is kl&amp;aar (spatiebalk)</translation>
    </message>
    <message>
        <source>&amp;Evaluations</source>
        <translation>&amp;Evaluaties</translation>
    </message>
    <message>
        <source>No evaluation is planned. Choose a day to look back together.</source>
        <translation>Er is geen evaluatie gepland. Kies een dag om samen terug te kijken.</translation>
    </message>
    <message>
        <source>Plan evaluation…</source>
        <translation>Evaluatie plannen…</translation>
    </message>
    <message>
        <source>Change evaluation…</source>
        <translation>Evaluatie wijzigen…</translation>
    </message>
    <message>
        <source>Remove evaluation</source>
        <translation>Evaluatie verwijderen</translation>
    </message>
    <message>
        <source>D&amp;uties, exemptions and measures</source>
        <translation>Plichten, &amp;ontheffingen en maatregelen</translation>
    </message>
    <message>
        <source>No duty has been recorded. Say what the client has to do, and what follows from not doing it.</source>
        <translation>Er zijn nog geen plichten vastgelegd. Schrijf op wat de klant moet doen, en wat er gebeurt als de klant dat niet doet.</translation>
    </message>
    <message>
        <source>Add duty…</source>
        <translation>Plicht toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add e&amp;xemption…</source>
        <translation>Onthe&amp;ffing toevoegen…</translation>
    </message>
    <message>
        <source>Add &amp;measure…</source>
        <translation>&amp;Maatregel toevoegen…</translation>
    </message>
    <message>
        <source>Change C&amp;V…</source>
        <translation>C&amp;v wijzigen…</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>Versions and earlier p&amp;lans</source>
        <translation>Versies en ee&amp;rdere plannen</translation>
    </message>
    <message>
        <source>There is no version yet. The plan is kept each time the client answers.</source>
        <translation>Er is nog geen versie. Het plan wordt bewaard bij elk antwoord van de klant.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>This client has died. No plan is made any more.</source>
        <translation>Deze klant is overleden. Er komt geen plan meer.</translation>
    </message>
    <message>
        <source>Make it together with the client: the goal, the shortest road, and who does what.</source>
        <translation>Maak het samen met de klant: het doel, de kortste weg, en wie wat doet.</translation>
    </message>
    <message>
        <source>Ma&amp;ke plan…</source>
        <translation>P&amp;lan maken…</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what the client says: Agrees, on 24-11-2026</comment>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>The plan has changed since the client answered on %1. Discuss it again.</source>
        <translation>Het plan is veranderd nadat de klant op %1 antwoord gaf. Bespreek het opnieuw.</translation>
    </message>
    <message>
        <source>No CV has been recorded. Place it on Werk.nl at once.</source>
        <translation>Er is nog geen cv vastgelegd. Zet het meteen op Werk.nl.</translation>
    </message>
    <message>
        <source>Wanted occupation: %1</source>
        <translation>Gewenst beroep: %1</translation>
    </message>
    <message>
        <source>On Werk.nl since %1</source>
        <translation>Op Werk.nl sinds %1</translation>
    </message>
    <message>
        <source>Not on Werk.nl yet</source>
        <translation>Nog niet op Werk.nl</translation>
    </message>
    <message>
        <source>activity &apos;%1&apos; of %2 done</source>
        <translation>activiteit &apos;%1&apos; van %2 klaar</translation>
    </message>
    <message>
        <source>activity &apos;%1&apos; of %2 removed</source>
        <translation>activiteit &apos;%1&apos; van %2 verwijderd</translation>
    </message>
    <message>
        <source>evaluation of the plan of %1 removed</source>
        <translation>evaluatie van het plan van %1 verwijderd</translation>
    </message>
    <message>
        <source>duty of %1 removed</source>
        <translation>plicht van %1 verwijderd</translation>
    </message>
    <message>
        <source>exemption of %1 removed</source>
        <translation>ontheffing van %1 verwijderd</translation>
    </message>
    <message>
        <source>measure of %1 removed</source>
        <translation>maatregel van %1 verwijderd</translation>
    </message>
    <message>
        <source>Pr&amp;int the plan… (Ctrl+P)</source>
        <translation>Plan a&amp;fdrukken… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>werkpad::PracticeDialog</name>
    <message>
        <source>New good practice</source>
        <translation>Nieuw goed voorbeeld</translation>
    </message>
    <message>
        <source>Change good practice</source>
        <translation>Goed voorbeeld wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Your colleagues read this. Name no client.</source>
        <translation>Je collega&apos;s lezen dit. Noem geen klant bij naam.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;What do you do?</source>
        <translation>&amp;Wat doe je?</translation>
    </message>
    <message>
        <source>&amp;For which clients of the theme?</source>
        <translation>&amp;Voor welke klanten van het thema?</translation>
    </message>
    <message>
        <source>Who &amp;knows more?</source>
        <translation>Wie weet er &amp;meer van?</translation>
    </message>
    <message>
        <source>What is known of the &amp;effect, and where does that stand?</source>
        <translation>Wat is er bekend van het &amp;effect, en waar staat dat?</translation>
    </message>
    <message>
        <source>good practice %1 added</source>
        <translation>goed voorbeeld %1 toegevoegd</translation>
    </message>
    <message>
        <source>good practice %1 changed</source>
        <translation>goed voorbeeld %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::PracticesModel</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goed voorbeeld</translation>
    </message>
    <message>
        <source>Who knows more</source>
        <translation>Wie er meer van weet</translation>
    </message>
</context>
<context>
    <name>werkpad::PracticesTab</name>
    <message>
        <source>Good practices</source>
        <translation>Goede voorbeelden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Toevoege&amp;n…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema&apos;s</translation>
    </message>
    <message>
        <source>The chosen good practice</source>
        <translation>Het gekozen goede voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n good practice(s)</source>
        <translation>
            <numerusform>%1 van %n goed voorbeeld</numerusform>
            <numerusform>%1 van %n goede voorbeelden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note a good practice…</source>
        <translation>Goed voorbeeld note&amp;ren…</translation>
    </message>
    <message>
        <source>With your role you do not see good practices</source>
        <translation>Met jouw rol zie je geen goede voorbeelden</translation>
    </message>
    <message>
        <source>They are for who works with clients. An administrator gives roles on the page Administration.</source>
        <translation>Ze zijn voor wie met klanten werkt. Een beheerder geeft rollen op de pagina Beheer.</translation>
    </message>
    <message>
        <source>No good practice for %1 yet</source>
        <translation>Nog geen goed voorbeeld bij %1</translation>
    </message>
    <message>
        <source>Does something work for you with these clients? Note it for your colleagues, or choose another theme.</source>
        <translation>Werkt er bij jou iets met deze klanten? Schrijf het op voor je collega&apos;s, of kies een ander thema.</translation>
    </message>
    <message>
        <source>Nobody has noted a good practice yet</source>
        <translation>Niemand heeft nog een goed voorbeeld opgeschreven</translation>
    </message>
    <message>
        <source>Note what you do, for whom, and whom colleagues can ask about it.</source>
        <translation>Schrijf op wat je doet, voor wie, en wie collega&apos;s erover kunnen vragen.</translation>
    </message>
    <message>
        <source>good practice %1 removed</source>
        <translation>goed voorbeeld %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>werkpad::PresenceDialog</name>
    <message>
        <source>%1 today</source>
        <translation>%1 vandaag</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>As in the office hours</source>
        <translation>Volgens de werktijden</translation>
    </message>
    <message>
        <source>Here all day</source>
        <translation>De hele dag aanwezig</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Remark (colleagues read it)</source>
        <translation>&amp;Opmerking (collega&apos;s lezen mee)</translation>
    </message>
</context>
<context>
    <name>werkpad::PrintDialog</name>
    <message>
        <source>&amp;Large letters</source>
        <translation>&amp;Grote letters</translation>
    </message>
    <message>
        <source>For who does not see well: 18 points.</source>
        <translation>Voor wie niet goed ziet: 18 punten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>With the &amp;BSN</source>
        <translation>Met het &amp;BSN</translation>
    </message>
    <message>
        <source>That is noted in the access log.</source>
        <translation>Dat komt in het inzagelog te staan.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Be&amp;waren als PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Bewaard als %1, %n bladzijde.</numerusform>
            <numerusform>Bewaard als %1, %n bladzijden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>The pages are being made. You can stop at any time.</source>
        <translation>De bladen worden gemaakt. Je kunt altijd stoppen.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan afdrukken</translation>
    </message>
    <message>
        <source>The plan of %1 on paper, in plain Dutch, to be signed. A secret address is not on it.</source>
        <translation>Het plan van %1 op papier, in gewoon Nederlands, om te ondertekenen. Een geheim adres staat er niet op.</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Samenvatting afdrukken</translation>
    </message>
    <message>
        <source>The dossier of %1 in short, in Dutch, for a colleague. A secret address is not on it.</source>
        <translation>Het dossier van %1 in het kort, voor een collega. Een geheim adres staat er niet op.</translation>
    </message>
    <message>
        <source>Print an invitation</source>
        <translation>Uitnodiging afdrukken</translation>
    </message>
    <message>
        <source>The invitation of %1 to this appointment, in plain Dutch. A secret address is not on it.</source>
        <translation>De uitnodiging van %1 voor deze afspraak, in gewoon Nederlands. Een geheim adres staat er niet op.</translation>
    </message>
    <message>
        <source>Print a caseload</source>
        <translation>Een klantenbestand afdrukken</translation>
    </message>
    <message>
        <source>The caseload of %1 on paper, in Dutch: the figures, who asks for attention and why, and the others. No addresses and no BSN.</source>
        <translation>Het klantenbestand van %1 op papier: de cijfers, wie aandacht vraagt en waarom, en de anderen. Zonder adressen en BSN.</translation>
    </message>
    <message>
        <source>Print the report of a month</source>
        <translation>Maandrapport afdrukken</translation>
    </message>
    <message>
        <source>The caseloads as they are today, who came in and who left, active and in work beside the target, and satisfaction, in Dutch. Caseloads count the active clients of today, also when the page shows a filter; the other figures count everybody, also whose dossier has been closed since; satisfaction is of the whole office. Small counts and what they could be worked out from are left out.</source>
        <translation>De klantenbestanden zoals ze vandaag zijn, wie erbij kwam en wie vertrok, actief en aan het werk naast het streefcijfer, en tevredenheid. In de klantenbestanden tellen de actieve klanten van vandaag, ook als de pagina een filter toont. In de andere cijfers telt iedereen, ook wie inmiddels is afgesloten. Tevredenheid is van het hele kantoor. Kleine aantallen en waar je die uit kunt uitrekenen, zijn weggelaten.</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>het hele kantoor</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
</context>
<context>
    <name>werkpad::ProfessionalDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>What you fill in here decides to whom people at the desk are routed.</source>
        <translation>Wat je hier invult, bepaalt naar wie de balie mensen doorgeleidt.</translation>
    </message>
    <message>
        <source>&amp;Knows these client groups</source>
        <translation>&amp;Kent deze klantgroepen</translation>
    </message>
    <message>
        <source>for instance 8:30-12:00, 13:00-17:00</source>
        <translation>bijvoorbeeld 8:30-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>niet afgesproken</translation>
    </message>
    <message>
        <source>Clients that &amp;fit</source>
        <translation>Klanten die er in &amp;passen</translation>
    </message>
</context>
<context>
    <name>werkpad::ProfessionalsModel</name>
    <message>
        <source>Here until %1</source>
        <translation>Aanwezig tot %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Here from %1</source>
        <translation>Aanwezig vanaf %1</translation>
    </message>
    <message>
        <source>No longer here today</source>
        <translation>Vandaag niet meer aanwezig</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Vandaag niet aanwezig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kent</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Werktijden</translation>
    </message>
    <message>
        <source>Clients that fit</source>
        <translation>Klanten die passen</translation>
    </message>
</context>
<context>
    <name>werkpad::ProposalsModel</name>
    <message>
        <source>%1 points: %2</source>
        <translation>%1 punten: %2</translation>
    </message>
    <message>
        <source>%1 points together</source>
        <translation>%1 punten samen</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>werkpad::PurposePanel</name>
    <message>
        <source>This client is in a colleague&apos;s caseload</source>
        <translation>Deze klant hoort bij een collega</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>Dossier &amp;openen</translation>
    </message>
    <message>
        <source>You may open the dossier when you need it for your work. Say what for: it is kept in the access log, and the client may ask to see it.</source>
        <translation>Je mag het dossier openen als je het nodig hebt voor je werk. Schrijf op waarvoor: dat komt in het inzagelog, en de klant mag het opvragen.</translation>
    </message>
    <message>
        <source>&amp;What do you need the dossier for?</source>
        <translation>&amp;Waarvoor heb je het dossier nodig?</translation>
    </message>
    <message>
        <source>What do you need the dossier for?</source>
        <translation>Waarvoor heb je het dossier nodig?</translation>
    </message>
    <message>
        <source>For instance: standing in for a colleague, question at the desk</source>
        <translation>Bijvoorbeeld: ik vervang een collega, vraag aan de balie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
</context>
<context>
    <name>werkpad::QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Waarom de rij wacht</translation>
    </message>
</context>
<context>
    <name>werkpad::QuarantinePanel</name>
    <message>
        <source>&amp;Dealt with</source>
        <translation>A&amp;fgehandeld</translation>
    </message>
    <message>
        <source>line %1 of %2 dealt with</source>
        <translation>regel %1 van %2 afgehandeld</translation>
    </message>
    <message>
        <source>No row waits for a decision.</source>
        <translation>Er wacht geen rij op een beslissing.</translation>
    </message>
    <message>
        <source>Werkpad cannot read these rows, or does not know for certain who is meant. Find out, correct the dossier or the file, and import that again. Then choose &apos;Dealt with&apos;.</source>
        <translation>Werkpad kan deze rijen niet lezen, of weet niet zeker om wie het gaat. Zoek het uit, verbeter het dossier of het bestand, en importeer het opnieuw. Kies daarna Afgehandeld.</translation>
    </message>
    <message>
        <source>Rows that wait for a decision</source>
        <translation>Rijen die op een beslissing wachten</translation>
    </message>
</context>
<context>
    <name>werkpad::QuickOpen</name>
    <message>
        <source>Search clients, screens and commands (Ctrl+K)</source>
        <translation>Zoek klanten, schermen en opdrachten (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a place or a command.</source>
        <translation>Niets gevonden. Probeer een deel van een naam, een plaats of een opdracht.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>werkpad::ReadInWizard</name>
    <message>
        <source>You stopped it: the file was not saved.</source>
        <translation>Je hebt het gestopt: het bestand is niet bewaard.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Choose a file to read in</source>
        <translation>Kies een bestand om in te lezen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Dit zou er gebeuren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Trial: nothing is kept yet</source>
        <translation>Proef: er wordt nog niets bewaard</translation>
    </message>
    <message>
        <source>&amp;Read in</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation>Je kunt altijd stoppen.</translation>
    </message>
    <message>
        <source>You can stop at any time: then nothing changes. You can go on working in Werkpad.</source>
        <translation>Je kunt altijd stoppen: dan verandert er niets. Je kunt gewoon doorwerken in Werkpad.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand lezen</translation>
    </message>
    <message>
        <source>%1 read in</source>
        <translation>%1 ingelezen</translation>
    </message>
    <message>
        <source>You can take back all of it with Undo (Ctrl+Z).</source>
        <translation>Je kunt alles terugnemen met Ongedaan maken (Ctrl+Z).</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 removed, %4 unchanged, %5 refused.</source>
        <translation>%1 gelezen: %2 nieuw, %3 verwijderd, %4 gelijk gebleven, %5 geweigerd.</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 updated, %4 unchanged, %5 refused.</source>
        <translation>%1 gelezen: %2 nieuw, %3 bijgewerkt, %4 gelijk gebleven, %5 geweigerd.</translation>
    </message>
    <message>
        <source>-not-taken</source>
        <translation>-niet-overgenomen</translation>
    </message>
    <message>
        <source>Save the rows that are not taken</source>
        <translation>Rijen bewaren die niet meegaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rows that are not taken</source>
        <translation>Rijen bewaren die niet meegaan</translation>
    </message>
    <message>
        <source>They are written to %1.</source>
        <translation>Ze komen in %1.</translation>
    </message>
    <message>
        <source>Saved in %1. Correct these rows in the file that you read in, and read in that file again.</source>
        <translation>Bewaard in %1. Verbeter deze rijen in het bestand dat je inlas, en lees dat opnieuw in.</translation>
    </message>
    <message>
        <source>Saved in %1. Correct the rows there and read in that file.</source>
        <translation>Bewaard in %1. Verbeter de rijen daar en lees dat bestand in.</translation>
    </message>
</context>
<context>
    <name>werkpad::RecordDialog</name>
    <message>
        <source>What you typed earlier and did not save is filled in again.</source>
        <translation>Wat je eerder typte en niet bewaarde, is weer ingevuld.</translation>
    </message>
</context>
<context>
    <name>werkpad::ResearchImportWizard</name>
    <message>
        <source>First day of unemployment</source>
        <translation>Eerste dag van werkloosheid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>In place of the last day: how long</source>
        <translation>In plaats van de laatste dag: hoe lang</translation>
    </message>
    <message>
        <source>How it ended: 0 open, 1 work, 2 part-time work, 3 otherwise</source>
        <translation>Hoe het afliep: 0 loopt nog, 1 werk, 2 deeltijdwerk, 3 anders</translation>
    </message>
    <message>
        <source>In its place, 0 or 1: work</source>
        <translation>In plaats daarvan, 0 of 1: werk</translation>
    </message>
    <message>
        <source>In its place, 0 or 1: part-time work</source>
        <translation>In plaats daarvan, 0 of 1: deeltijdwerk</translation>
    </message>
    <message>
        <source>In its place, 0 or 1: otherwise</source>
        <translation>In plaats daarvan, 0 of 1: anders</translation>
    </message>
    <message>
        <source>Read in research</source>
        <translation>Onderzoek inlezen</translation>
    </message>
    <message>
        <source>What can be com&amp;pared</source>
        <translation>Wat je kunt ver&amp;gelijken</translation>
    </message>
    <message>
        <source>Take the &amp;place of what a study of this name says now</source>
        <translation>Komt in de &amp;plaats van wat onderzoek met deze naam nu zegt</translation>
    </message>
    <message>
        <source>Na&amp;me of the study</source>
        <translation>&amp;Naam van het onderzoek</translation>
    </message>
    <message>
        <source>Exits are known &amp;until</source>
        <translation>&amp;Uitstroom is bekend tot en met</translation>
    </message>
    <message>
        <source>&amp;Days in 1 of how long</source>
        <translation>&amp;Dagen in 1 van hoe lang</translation>
    </message>
    <message>
        <source>the last day in the file</source>
        <translation>de laatste dag in het bestand</translation>
    </message>
    <message>
        <source>Give the study a name. It stands beside every figure of it.</source>
        <translation>Geef het onderzoek een naam. Die staat bij elk cijfer ervan.</translation>
    </message>
    <message>
        <source>The day until which exits are known cannot be read. Write it as 31-12-2009, or leave it empty.</source>
        <translation>De dag tot wanneer uitstroom bekend is, is niet te lezen. Schrijf die als 31-12-2009, of laat het veld leeg.</translation>
    </message>
</context>
<context>
    <name>werkpad::ReviewDialog</name>
    <message>
        <source>Answer the question</source>
        <translation>De vraag beantwoorden</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Vraag over %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>Your a&amp;nswer</source>
        <translation>Je a&amp;ntwoord</translation>
    </message>
    <message>
        <source>The case worker finds the question in Today, and you find the answer there. It belongs to the dossier: write it in words that the client may read.</source>
        <translation>De werkcoach vindt de vraag bij Vandaag, en jij vindt daar het antwoord. De vraag hoort bij het dossier: schrijf in woorden die de klant mag lezen.</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>Je v&amp;raag</translation>
    </message>
    <message>
        <source>question about %1 answered</source>
        <translation>vraag over %1 beantwoord</translation>
    </message>
    <message>
        <source>question about %1 asked</source>
        <translation>vraag over %1 gesteld</translation>
    </message>
</context>
<context>
    <name>werkpad::ReviewsSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was said (by whom)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>&amp;Questions about this dossier</source>
        <translation>&amp;Vragen over dit dossier</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Vraag stellen…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Vraag sluiten</translation>
    </message>
    <message>
        <source>question about %1 closed</source>
        <translation>vraag over %1 gesloten</translation>
    </message>
</context>
<context>
    <name>werkpad::RowFindingsModel</name>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>hele bestand</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>hele rij</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>kijk ernaar</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er is</translation>
    </message>
</context>
<context>
    <name>werkpad::RuleDialog</name>
    <message>
        <source>New line of the guideline</source>
        <translation>Nieuwe regel van de handreiking</translation>
    </message>
    <message>
        <source>Change line of the guideline</source>
        <translation>Regel van de handreiking wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Client &amp;group</source>
        <translation>&amp;Klantgroep</translation>
    </message>
    <message>
        <source>&amp;Type of service</source>
        <translation>&amp;Soort dienst</translation>
    </message>
    <message>
        <source>&amp;Order (1 comes first)</source>
        <translation>&amp;Volgorde (1 komt eerst)</translation>
    </message>
    <message>
        <source>&amp;Why does it fit?</source>
        <translation>&amp;Waarom past het?</translation>
    </message>
    <message>
        <source>Where does that &amp;come from?</source>
        <translation>Waar komt dat van&amp;daan?</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Vana&amp;f</translation>
    </message>
    <message>
        <source>&amp;Until (empty: until further notice)</source>
        <translation>&amp;Tot en met (leeg: tot nader order)</translation>
    </message>
    <message>
        <source>A study, a decision of the team, your own experience</source>
        <translation>Een onderzoek, een besluit van het team, eigen ervaring</translation>
    </message>
    <message>
        <source>line of the guideline added</source>
        <translation>regel van de handreiking toegevoegd</translation>
    </message>
    <message>
        <source>line of the guideline changed</source>
        <translation>regel van de handreiking gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Soort dienst</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>werkpad::ScoreChart</name>
    <message>
        <source>Scores of %1</source>
        <translation>Scores van %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>not scored now</source>
        <translation>nu niet gescoord</translation>
    </message>
    <message>
        <source>%1; earlier %2</source>
        <translation>%1; eerder %2</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>Er is nog niets gescoord.</translation>
    </message>
    <message>
        <source>Newest scores of %1</source>
        <translation>Nieuwste scores van %1</translation>
    </message>
</context>
<context>
    <name>werkpad::ScoresSection</name>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>Record scores…</source>
        <translation>Scores vastleggen…</translation>
    </message>
    <message>
        <source>Record scores of %1</source>
        <translation>Scores van %1 vastleggen</translation>
    </message>
    <message>
        <source>Remove newest scores</source>
        <translation>Nieuwste scores weghalen</translation>
    </message>
    <message>
        <source>Remove newest scores of %1</source>
        <translation>Nieuwste scores van %1 weghalen</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>Er is nog niets gescoord.</translation>
    </message>
    <message>
        <source>Newest: %1, version %2, %3</source>
        <translation>Nieuwste: %1, versie %2, %3</translation>
    </message>
    <message>
        <source>scores of %1 removed</source>
        <translation>scores van %1 weggehaald</translation>
    </message>
</context>
<context>
    <name>werkpad::ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Nieuwe dienst</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Dienst wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Aanb&amp;ieder</translation>
    </message>
    <message>
        <source>&amp;What the client does (is printed in the plan)</source>
        <translation>&amp;Wat de klant doet (komt in het plan)</translation>
    </message>
    <message>
        <source>P&amp;eriods (nothing ticked: all)</source>
        <translation>&amp;Periodes (niets aangevinkt: alle)</translation>
    </message>
    <message>
        <source>Client &amp;groups (nothing ticked: everyone)</source>
        <translation>&amp;Klantgroepen (niets aangevinkt: iedereen)</translation>
    </message>
    <message>
        <source>&amp;Kind of cost</source>
        <translation>S&amp;oort kosten</translation>
    </message>
    <message>
        <source>&amp;Amount in euros</source>
        <translation>Bedra&amp;g in euro&apos;s</translation>
    </message>
    <message>
        <source>&amp;Duration in weeks</source>
        <translation>&amp;Duur in weken</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Last day to choose it (empty: no end)</source>
        <translation>&amp;Laatste dag om te kiezen (leeg: geen einde)</translation>
    </message>
    <message>
        <source>service %1 added</source>
        <translation>dienst %1 toegevoegd</translation>
    </message>
    <message>
        <source>service %1 changed</source>
        <translation>dienst %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::ServicesModel</name>
    <message>
        <source>All periods</source>
        <translation>Alle periodes</translation>
    </message>
    <message>
        <source>€ %1 %2</source>
        <comment>€ 120.50 per client</comment>
        <translation>€ %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodes</translation>
    </message>
    <message>
        <source>Client groups</source>
        <translation>Klantgroepen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>werkpad::SignInWindow</name>
    <message>
        <source>Sign in – Werkpad</source>
        <translation>Aanmelden – Werkpad</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>&amp;Another file or a new office…</source>
        <translation>Ander &amp;bestand of nieuw kantoor…</translation>
    </message>
</context>
<context>
    <name>werkpad::SituationPanel</name>
    <message>
        <source>Spells of &amp;unemployment</source>
        <translation>Tijden van &amp;werkloosheid</translation>
    </message>
    <message>
        <source>No spell has been recorded yet. Add the first day of unemployment: the period follows from it.</source>
        <translation>Er is nog niets ingevuld. Vul de eerste dag van werkloosheid in: daaruit volgt de periode.</translation>
    </message>
    <message>
        <source>Add spell…</source>
        <translation>Werkloosheid toevoegen…</translation>
    </message>
    <message>
        <source>Change spell…</source>
        <translation>Werkloosheid wijzigen…</translation>
    </message>
    <message>
        <source>Remove spell</source>
        <translation>Werkloosheid weghalen</translation>
    </message>
    <message>
        <source>spell of unemployment of %1 removed</source>
        <translation>tijd van werkloosheid van %1 weggehaald</translation>
    </message>
    <message>
        <source>&amp;Regimes</source>
        <translation>&amp;Regimes</translation>
    </message>
    <message>
        <source>No regime has been recorded yet. Add which law or benefit this client falls under.</source>
        <translation>Er is nog geen regime ingevuld. Voeg toe onder welke wet of uitkering deze klant valt.</translation>
    </message>
    <message>
        <source>Add regime…</source>
        <translation>Regime toevoegen…</translation>
    </message>
    <message>
        <source>Change regime…</source>
        <translation>Regime wijzigen…</translation>
    </message>
    <message>
        <source>Remove regime</source>
        <translation>Regime weghalen</translation>
    </message>
    <message>
        <source>regime %1 of %2 removed</source>
        <translation>regime %1 van %2 weggehaald</translation>
    </message>
    <message>
        <source>Characteri&amp;stics</source>
        <translation>&amp;Klantkenmerken</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>Remove characteristic</source>
        <translation>Kenmerk weghalen</translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <translation>%1 van %2 weggehaald</translation>
    </message>
    <message>
        <source>Them&amp;es</source>
        <translation>T&amp;hema&apos;s</translation>
    </message>
    <message>
        <source>No theme applies today. A theme follows from age or regime, or is set by hand.</source>
        <translation>Vandaag geldt er geen thema. Een thema volgt uit leeftijd of regime, of iemand kiest het.</translation>
    </message>
    <message>
        <source>Set a theme…</source>
        <translation>Thema kiezen…</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Thema weghalen</translation>
    </message>
    <message>
        <source>theme %1 of %2 removed</source>
        <translation>thema %1 van %2 weggehaald</translation>
    </message>
    <message>
        <source>No outcome has been recorded yet. Add it when the client finds work, or leaves for another reason.</source>
        <translation>Er is nog geen uitkomst vastgelegd. Voeg die toe als de klant werk vindt, of om een andere reden uitstroomt.</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>Uitkomst toevoegen…</translation>
    </message>
    <message>
        <source>Change outcome…</source>
        <translation>Uitkomst wijzigen…</translation>
    </message>
    <message>
        <source>Remove outcome</source>
        <translation>Uitkomst verwijderen</translation>
    </message>
    <message>
        <source>outcome of %1 removed</source>
        <translation>uitkomst van %1 verwijderd</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
</context>
<context>
    <name>werkpad::SpellDialog</name>
    <message>
        <source>New spell of unemployment</source>
        <translation>Nieuwe tijd van werkloosheid</translation>
    </message>
    <message>
        <source>Change spell of unemployment</source>
        <translation>Tijd van werkloosheid wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>The period is counted from the first day of unemployment. The other dates are kept beside it.</source>
        <translation>De periode telt vanaf de eerste dag van werkloosheid. De andere datums blijven daarnaast bewaard.</translation>
    </message>
    <message>
        <source>&amp;First day of unemployment</source>
        <translation>&amp;Eerste dag van werkloosheid</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: still going on)</source>
        <translation>&amp;Laatste dag (leeg: loopt nog)</translation>
    </message>
    <message>
        <source>&amp;Registered as jobseeker on</source>
        <translation>&amp;Ingeschreven als werkzoekende op</translation>
    </message>
    <message>
        <source>Start of &amp;benefit</source>
        <translation>Begin van de &amp;uitkering</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>spell of unemployment of %1 added</source>
        <translation>tijd van werkloosheid van %1 toegevoegd</translation>
    </message>
    <message>
        <source>spell of unemployment of %1 changed</source>
        <translation>tijd van werkloosheid van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::SpellsModel</name>
    <message>
        <source>still going on</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>Today&apos;s period is counted from this spell.</source>
        <translation>De periode van vandaag telt vanaf deze tijd.</translation>
    </message>
    <message>
        <source>First day of unemployment</source>
        <translation>Eerste dag van werkloosheid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ingeschreven op</translation>
    </message>
    <message>
        <source>Start of benefit</source>
        <translation>Begin uitkering</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>werkpad::StaffPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Presence today…</source>
        <translation>&amp;Aanwezigheid vandaag…</translation>
    </message>
    <message>
        <source>Reception routes people by what stands here. Everybody can change their own presence; an administrator changes the rest.</source>
        <translation>Ontvangst geleidt mensen door op grond van wat hier staat. Iedereen kan de eigen aanwezigheid wijzigen; een beheerder wijzigt de rest.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>expertise of %1 changed</source>
        <translation>kennis van %1 gewijzigd</translation>
    </message>
    <message>
        <source>office hours of %1 changed</source>
        <translation>werktijden van %1 gewijzigd</translation>
    </message>
    <message>
        <source>clients that fit of %1 changed</source>
        <translation>aantal klanten van %1 gewijzigd</translation>
    </message>
    <message>
        <source>presence of %1 changed</source>
        <translation>aanwezigheid van %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::StartWindow</name>
    <message>
        <source>Welcome – Werkpad</source>
        <translation>Welkom – Werkpad</translation>
    </message>
    <message>
        <source>Making the example office</source>
        <translation>Het voorbeeldkantoor wordt gemaakt</translation>
    </message>
    <message>
        <source>Welcome to Werkpad</source>
        <translation>Welkom bij Werkpad</translation>
    </message>
    <message>
        <source>Everything you record stays in one encrypted file that is yours. How do you begin?</source>
        <translation>Alles wat je vastlegt blijft in één versleuteld bestand van jou. Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>&amp;Nieuw kantoor</translation>
    </message>
    <message>
        <source>You are the first here. Make an office, then import your clients.</source>
        <translation>Je bent de eerste hier. Maak een kantoor aan en importeer daarna je klanten.</translation>
    </message>
    <message>
        <source>&amp;Open an existing file</source>
        <translation>Bestaand bestand &amp;openen</translation>
    </message>
    <message>
        <source>There is already a Werkpad file on this computer or on a disk.</source>
        <translation>Er is al een Werkpad-bestand op deze computer of op een schijf.</translation>
    </message>
    <message>
        <source>&amp;Example office</source>
        <translation>&amp;Voorbeeldkantoor</translation>
    </message>
    <message>
        <source>Try everything on 500 made-up people. Never mixed with real ones.</source>
        <translation>Probeer alles op 500 verzonnen mensen. Nooit door elkaar met echte klanten.</translation>
    </message>
    <message>
        <source>&amp;Join colleagues</source>
        <translation>&amp;Aansluiten bij collega&apos;s</translation>
    </message>
    <message>
        <source>Open a Werkpad file</source>
        <translation>Een Werkpad-bestand openen</translation>
    </message>
    <message>
        <source>Werkpad files (*.werkpad)</source>
        <translation>Werkpad-bestanden (*.werkpad)</translation>
    </message>
    <message>
        <source>Your office works with Werkpad already, and you have been invited.</source>
        <translation>Jullie kantoor werkt al met Werkpad, en je bent uitgenodigd.</translation>
    </message>
</context>
<context>
    <name>werkpad::StickWizard</name>
    <message>
        <source>Exchange over a stick</source>
        <translation>Uitwisselen via een stick</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisselen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>For workstations that cannot reach the folder of the office. What they and the office lack of each other goes along, sealed: whoever finds the stick cannot read it.</source>
        <translation>Voor werkplekken die niet bij de map van het kantoor kunnen. Wat zij en het kantoor van elkaar missen, gaat mee, verzegeld: wie de stick vindt, kan er niets van lezen.</translation>
    </message>
    <message>
        <source>&amp;Which stick?</source>
        <translation>&amp;Welke stick?</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Welke stick?</translation>
    </message>
    <message>
        <source>There is no stick in this computer. Put one in and look again, or choose a folder.</source>
        <translation>Er zit geen stick in deze computer. Steek er een in en kijk opnieuw, of kies een map.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Andere &amp;map…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Leave the stick in. When you stop, what is on it already is whole, and the next time goes on from there.</source>
        <translation>Laat de stick zitten. Stop je, dan is heel wat er al op staat, en gaat het de volgende keer verder.</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>Kies een stick</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Bezig met uitwisselen</translation>
    </message>
    <message>
        <source>You can take the stick out</source>
        <translation>Je kunt de stick eruit halen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw ki&amp;jken</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Prepare and exchange</source>
        <translation>&amp;Klaarzetten en uitwisselen</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Uitwisselen</translation>
    </message>
    <message>
        <source>%1 (%2, %3 free)</source>
        <comment>name of a stick, where it is, how much</comment>
        <translation>%1 (%2, %3 vrij)</translation>
    </message>
    <message>
        <source>Folder on a stick</source>
        <translation>Map op een stick</translation>
    </message>
    <message>
        <source>This stick has not been used for this office yet. It is prepared first; what is on it already stays.</source>
        <translation>Deze stick is nog niet voor dit kantoor gebruikt. Hij wordt eerst klaargezet; wat erop staat, blijft staan.</translation>
    </message>
    <message>
        <source>This stick has not been used for this office yet. An administrator has to prepare it.</source>
        <translation>Deze stick is nog niet voor dit kantoor gebruikt. Een beheerder moet hem klaarzetten.</translation>
    </message>
    <message>
        <source>Looking at the stick</source>
        <translation>De stick bekijken</translation>
    </message>
    <message>
        <source>Stopped. What is on the stick is whole; exchange again to complete it.</source>
        <translation>Gestopt. Wat op de stick staat is heel; wissel opnieuw uit om het af te maken.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>werkpad::SuggestionsPanel</name>
    <message>
        <source>Guideline</source>
        <translation>Handreiking</translation>
    </message>
    <message>
        <source>Chosen besides</source>
        <translation>Ook gekozen</translation>
    </message>
    <message>
        <source>Earlier choices</source>
        <translation>Eerdere keuzes</translation>
    </message>
    <message>
        <source>✓ Is in the plan</source>
        <translation>✓ Staat in het plan</translation>
    </message>
    <message>
        <source>✓ Something else chosen</source>
        <translation>✓ Iets anders gekozen</translation>
    </message>
    <message>
        <source>%1 (perhaps)</source>
        <translation>%1 (misschien)</translation>
    </message>
    <message>
        <source>The office offers: %1</source>
        <translation>Het kantoor biedt: %1</translation>
    </message>
    <message>
        <source>Choose differently…</source>
        <translation>Anders kiezen…</translation>
    </message>
    <message>
        <source>Write down why…</source>
        <translation>Opschrijven waarom…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of deviation, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Into the plan</source>
        <translation>In het plan</translation>
    </message>
    <message>
        <source>Without a service of the catalogue</source>
        <translation>Zonder dienst uit het aanbod</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>deviation from the guideline removed for %1</source>
        <translation>afwijking van de handreiking teruggenomen voor %1</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>H&amp;andreiking</translation>
    </message>
</context>
<context>
    <name>werkpad::SummaryAction</name>
    <message>
        <source>Print a summary…</source>
        <translation>Samenvatting afdrukken…</translation>
    </message>
</context>
<context>
    <name>werkpad::SurveyImportWizard</name>
    <message>
        <source>Day of the answer</source>
        <translation>Dag van het antwoord</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Number by which a row is known again</source>
        <translation>Nummer waaraan een regel te herkennen is</translation>
    </message>
    <message>
        <source>Read in a survey</source>
        <translation>Enquête inlezen</translation>
    </message>
    <message>
        <source>a new survey</source>
        <translation>een nieuwe enquête</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Enquête</translation>
    </message>
    <message>
        <source>Na&amp;me of the new survey</source>
        <translation>&amp;Naam van de nieuwe enquête</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>&amp;Wie is gevraagd</translation>
    </message>
    <message>
        <source>&amp;About the service over</source>
        <translation>Over &amp;dienstverlening via</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>Verstuurd &amp;op</translation>
    </message>
    <message>
        <source>&amp;How many were asked</source>
        <translation>&amp;Hoeveel mensen zijn gevraagd</translation>
    </message>
    <message>
        <source>There is no survey yet. Who may keep surveys begins one here.</source>
        <translation>Er is nog geen enquête. Wie enquêtes mag beheren, begint er hier een.</translation>
    </message>
    <message>
        <source>Give the new survey a name.</source>
        <translation>Geef de nieuwe enquête een naam.</translation>
    </message>
    <message>
        <source>Fill in on which day the survey was sent.</source>
        <translation>Vul in op welke dag de enquête is verstuurd.</translation>
    </message>
    <message>
        <source>Fill in how many people were asked.</source>
        <translation>Vul in hoeveel mensen zijn gevraagd.</translation>
    </message>
</context>
<context>
    <name>werkpad::SyncPage</name>
    <message>
        <source>Exchanging…</source>
        <translation>Bezig met uitwisselen…</translation>
    </message>
    <message>
        <source>Not exchanged</source>
        <translation>Niet uitgewisseld</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>&amp;Nu uitwisselen</translation>
    </message>
    <message>
        <source>&amp;Invite a workstation…</source>
        <translation>Werkplek &amp;uitnodigen…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Map…</translation>
    </message>
    <message>
        <source>&amp;Workstations</source>
        <translation>&amp;Werkplekken</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Er doet nog niemand mee.</translation>
    </message>
    <message>
        <source>Fi&amp;les that could not be used</source>
        <translation>&amp;Bestanden die niet te gebruiken waren</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Die zijn er niet.</translation>
    </message>
    <message>
        <source>This workstation does not exchange yet</source>
        <translation>Deze werkplek wisselt nog niet uit</translation>
    </message>
    <message>
        <source>Several workstations work on the same clients through a folder that all can reach, without a server. What is in it cannot be read by others.</source>
        <translation>Meer werkplekken werken aan dezelfde klanten via een map waar ze allemaal bij kunnen, zonder server. Wat erin staat, kan een ander niet lezen.</translation>
    </message>
    <message>
        <source>An administrator can choose a folder through which workstations exchange.</source>
        <translation>Een beheerder kan een map kiezen waarmee werkplekken uitwisselen.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Map &amp;kiezen…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Folder through which workstations exchange</source>
        <translation>Map waarmee werkplekken uitwisselen</translation>
    </message>
    <message>
        <source>Invite a workstation</source>
        <translation>Werkplek uitnodigen</translation>
    </message>
    <message>
        <source>Who will work there, or what is the computer called?</source>
        <translation>Wie gaat er werken, of hoe heet de computer?</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Uitnodiging voor %1</translation>
    </message>
    <message>
        <source>Invitations (*.werkpad-invitation)</source>
        <translation>Uitnodigingen (*.werkpad-invitation)</translation>
    </message>
    <message>
        <source>The code is: %1

Give it another way than the file: by telephone, or on paper. It is shown only now.</source>
        <translation>De code is: %1

Geef hem op een andere manier door dan het bestand: bel, of schrijf hem op. Hij is alleen nu te zien.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisselen</translation>
    </message>
    <message>
        <source>Over a &amp;stick…</source>
        <translation>Via een s&amp;tick…</translation>
    </message>
</context>
<context>
    <name>werkpad::TargetDialog</name>
    <message>
        <source>Target of the year</source>
        <translation>Streefcijfer van het jaar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Remo&amp;ve this target</source>
        <translation>Dit streefcijfer &amp;verwijderen</translation>
    </message>
    <message>
        <source>What the office wants to reach for people who become unemployed in this year, or are asked in it. It stands beside the figure and in the trend.</source>
        <translation>Wat het kantoor wil bereiken voor wie in dit jaar werkloos wordt of in dit jaar een enquête krijgt. Het staat naast het cijfer en in de trend.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Cijfer</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Voor &amp;wie</translation>
    </message>
    <message>
        <source>&amp;Target in percent</source>
        <translation>&amp;Streefcijfer in procenten</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Where it comes from, such as the year plan</source>
        <translation>Waar het vandaan komt, zoals het jaarplan</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>het hele kantoor</translation>
    </message>
    <message>
        <source>target of the year set</source>
        <translation>streefcijfer van het jaar vastgelegd</translation>
    </message>
    <message>
        <source>target of the year removed</source>
        <translation>streefcijfer van het jaar verwijderd</translation>
    </message>
    <message>
        <source>The target could not be removed</source>
        <translation>Het streefcijfer kon niet worden verwijderd</translation>
    </message>
</context>
<context>
    <name>werkpad::TeamModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>case worker, heading, number</comment>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>werkpad::TeamPage</name>
    <message>
        <source>&amp;Open the list</source>
        <translation>Lijst &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Weergave &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Toon:</translation>
    </message>
    <message>
        <source>&amp;Divided by:</source>
        <translation>&amp;Verdeeld naar:</translation>
    </message>
    <message>
        <source>&amp;Team:</source>
        <translation>T&amp;eam:</translation>
    </message>
    <message>
        <source>A filter that you keep on the page Clients can be chosen here; only its clients count.</source>
        <translation>Een filter dat je bij Klanten bewaart, kun je hier kiezen; dan tellen alleen die klanten.</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle teams</translation>
    </message>
    <message>
        <source>The caseloads of the team</source>
        <translation>De klantenbestanden van het team</translation>
    </message>
    <message>
        <source>all active clients</source>
        <translation>alle actieve klanten</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>Under which name do you want to find it again?</source>
        <translation>Onder welke naam wil je hem terugvinden?</translation>
    </message>
    <message>
        <source>Reading the caseloads…</source>
        <translation>De klantenbestanden worden gelezen…</translation>
    </message>
    <message>
        <source>The caseloads cannot be shown</source>
        <translation>De klantenbestanden kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>There are no caseloads yet</source>
        <translation>Er zijn nog geen klantenbestanden</translation>
    </message>
    <message>
        <source>Who has the role of case worker stands here, also without clients. An administrator gives roles on the page Administration.</source>
        <translation>Wie de rol werkcoach heeft, staat hier, ook zonder klanten. Een beheerder geeft rollen op de pagina Beheer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 clients with %n case worker(s)</source>
        <translation>
            <numerusform>%1 klanten bij %n werkcoach</numerusform>
            <numerusform>%1 klanten bij %n werkcoaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n caseload(s) over what was agreed</source>
        <translation>
            <numerusform> · %n klantenbestand boven wat is afgesproken</numerusform>
            <numerusform> · %n klantenbestanden boven wat is afgesproken</numerusform>
        </translation>
    </message>
    <message>
        <source> · Enter on a number opens the list</source>
        <translation> · Enter op een getal opent de lijst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>&amp;Print the caseload…</source>
        <translation>Klantenbestand &amp;afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>&amp;Maandrapport…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>werkpad::ThemeDialog</name>
    <message>
        <source>Set a theme</source>
        <translation>Een thema kiezen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Themes that follow from the date of birth or from a regime are set by themselves. Set one by hand when it belongs to this client all the same.</source>
        <translation>Thema&apos;s die volgen uit de geboortedatum of uit een regime komen vanzelf. Kies er zelf een als die toch bij deze klant hoort.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day (empty: until further notice)</source>
        <translation>&amp;Laatste dag (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>theme %1 of %2 set</source>
        <translation>thema %1 van %2 gekozen</translation>
    </message>
</context>
<context>
    <name>werkpad::TodayModel</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>werkpad::TodayPage</name>
    <message>
        <source>Why something needs attention</source>
        <translation>Waarom iets aandacht vraagt</translation>
    </message>
    <message>
        <source>What needs attention today</source>
        <translation>Wat vandaag aandacht vraagt</translation>
    </message>
    <message>
        <source>This list cannot be shown</source>
        <translation>Deze lijst kan niet worden getoond</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Vandaag vraagt niets je aandacht</translation>
    </message>
    <message>
        <source>Appointments, evaluations, agreements and clients whom you have not spoken to for long show here by themselves.</source>
        <translation>Afspraken, evaluaties en klanten die je lang niet hebt gesproken, komen hier vanzelf te staan.</translation>
    </message>
    <message>
        <source>To the &amp;list of clients</source>
        <translation>Naar de &amp;lijst met klanten</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you today</source>
        <translation>
            <numerusform>%n ding vraagt vandaag je aandacht</numerusform>
            <numerusform>%n dingen vragen vandaag je aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>werkpad::TrainingDialog</name>
    <message>
        <source>New training</source>
        <translation>Nieuwe opleiding</translation>
    </message>
    <message>
        <source>Change training</source>
        <translation>Opleiding wijzigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;What do you want to learn?</source>
        <translation>&amp;Wat wil je leren?</translation>
    </message>
    <message>
        <source>For which &amp;clients</source>
        <translation>Voor welke &amp;klanten</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Day (a wish needs none)</source>
        <translation>&amp;Dag (bij een wens niet nodig)</translation>
    </message>
    <message>
        <source>Who &amp;gives it</source>
        <translation>Wie &amp;geeft het</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>C&amp;olleague</source>
        <translation>Col&amp;lega</translation>
    </message>
    <message>
        <source>no group in particular</source>
        <translation>geen groep in het bijzonder</translation>
    </message>
    <message>
        <source>training %1 added</source>
        <translation>opleiding %1 toegevoegd</translation>
    </message>
    <message>
        <source>training %1 changed</source>
        <translation>opleiding %1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>werkpad::TrainingPage</name>
    <message>
        <source>New &amp;training…</source>
        <translation>Nieuwe o&amp;pleiding…</translation>
    </message>
    <message>
        <source>New good &amp;practice…</source>
        <translation>Nieuw &amp;goed voorbeeld…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Onderdelen van de pagina</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Where expertise is missing</source>
        <translation>Waar ontbreekt deskundigheid</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Goede voorbeelden</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
</context>
<context>
    <name>werkpad::TrainingsModel</name>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For which clients</source>
        <translation>Voor welke klanten</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>werkpad::TrainingsTab</name>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Toevoege&amp;n…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <comment>whose trainings</comment>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>mijzelf</translation>
    </message>
    <message>
        <source>all colleagues</source>
        <translation>alle collega&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>With your role there is no list of trainings</source>
        <translation>Met jouw rol is er geen lijst met opleidingen</translation>
    </message>
    <message>
        <source>Who works with clients keeps one. An administrator gives roles on the page Administration.</source>
        <translation>Wie met klanten werkt, houdt er een bij. Een beheerder geeft rollen op de pagina Beheer.</translation>
    </message>
    <message>
        <source>Nobody has noted a training yet</source>
        <translation>Niemand heeft nog een opleiding opgeschreven</translation>
    </message>
    <message>
        <source>Colleagues note their own wishes here; you can do it for them as well.</source>
        <translation>Collega&apos;s schrijven hier hun eigen wensen op; jij kunt het ook voor hen doen.</translation>
    </message>
    <message>
        <source>&amp;Note a training…</source>
        <translation>Opleiding note&amp;ren…</translation>
    </message>
    <message>
        <source>You have not noted a training yet</source>
        <translation>Je hebt nog geen opleiding opgeschreven</translation>
    </message>
    <message>
        <source>Note what you would like to learn. Once there is a day, it becomes a plan; afterwards it stays here as taken.</source>
        <translation>Schrijf op wat je graag wilt leren. Is er een dag, dan wordt het een plan; daarna blijft het hier staan als gevolgd.</translation>
    </message>
    <message>
        <source>training %1 removed</source>
        <translation>opleiding %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>werkpad::TransferAction</name>
    <message>
        <source>Transfer to a colleague…</source>
        <translation>Overdragen aan een collega…</translation>
    </message>
</context>
<context>
    <name>werkpad::TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>%1 overdragen</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>Your colleague gets the question on the page Agenda. The client changes caseload when your colleague says yes. Guidance goes on where it is now: no date begins anew.</source>
        <translation>Je collega krijgt de vraag op de pagina Agenda. De klant gaat pas over als je collega ja zegt. De begeleiding gaat verder waar die nu is: geen datum begint opnieuw.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>What &amp;must your colleague know?</source>
        <translation>Wat moet je &amp;collega weten?</translation>
    </message>
    <message>
        <source>Only for a while: &amp;from</source>
        <translation>Alleen tijdelijk: v&amp;an</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>transfer of %1 asked for</source>
        <translation>overdracht van %1 gevraagd</translation>
    </message>
</context>
<context>
    <name>werkpad::UnlockForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Not needed when you are the only one</source>
        <translation>Niet nodig als je de enige bent</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
</context>
<context>
    <name>werkpad::UserMenu</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Af&amp;sluiten</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Grootte van letters</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock a&amp;utomatically</source>
        <translation>A&amp;utomatisch vergrendelen</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>werkpad::VisitPanel</name>
    <message>
        <source>&amp;Who can help best</source>
        <translation>Wie kan het &amp;beste helpen</translation>
    </message>
    <message>
        <source>&amp;Is here</source>
        <translation>&amp;Is er</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>Gesprek be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;End conversation…</source>
        <translation>Gesprek &amp;afronden…</translation>
    </message>
    <message>
        <source>Cannot take &amp;it…</source>
        <translation>Ka&amp;n niet…</translation>
    </message>
    <message>
        <source>Went a&amp;way…</source>
        <translation>&amp;Weggegaan…</translation>
    </message>
    <message>
        <source>&amp;Link to a client…</source>
        <translation>&amp;Koppelen aan een klant…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Open dossier</source>
        <translation>&amp;Open dossier</translation>
    </message>
    <message>
        <source>Who can help best</source>
        <translation>Wie kan het beste helpen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Doorgeleiden</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>&amp;Who else can help</source>
        <translation>Wie kan &amp;nog meer helpen</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>Routed, with M. Yilmaz</comment>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>waits %1, since %2</source>
        <comment>12 min, 09:48</comment>
        <translation>wacht %1, sinds %2</translation>
    </message>
    <message>
        <source>waited %1, conversation since %2</source>
        <comment>12 min, 10:00</comment>
        <translation>wachtte %1, in gesprek sinds %2</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, van %1</translation>
    </message>
    <message>
        <source>, to %1</source>
        <translation>, naar %1</translation>
    </message>
</context>
<context>
    <name>werkpad::VisitStepDialog</name>
    <message>
        <source>&amp;Colleague</source>
        <translation>&amp;Collega</translation>
    </message>
</context>
<context>
    <name>werkpad::WaitingTransfersModel</name>
    <message>
        <source>for good</source>
        <translation>blijvend</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What you must know</source>
        <translation>Wat je moet weten</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Voor hoe lang</translation>
    </message>
</context>
<context>
    <name>werkpad::WaitingTransfersPanel</name>
    <message>
        <source>Clients to take over</source>
        <translation>Klanten om over te nemen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>&amp;Niet overnemen…</translation>
    </message>
    <message>
        <source>%1 taken over</source>
        <translation>%1 overgenomen</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 overnemen</translation>
    </message>
    <message>
        <source>Do not take over %1</source>
        <translation>%1 niet overnemen</translation>
    </message>
    <message>
        <source>Why? Your colleague reads this.</source>
        <translation>Waarom? Je collega leest dit.</translation>
    </message>
</context>
<context>
    <name>werkpad::WalkInDialog</name>
    <message>
        <source>New walk-in</source>
        <translation>Nieuwe bezoeker</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Type who is there. Choose the client if there is a dossier. Somebody who only has a question needs no dossier: a name is enough.</source>
        <translation>Typ wie er is. Kies de klant als er een dossier is. Heeft iemand alleen een vraag, dan is een naam genoeg: er is geen dossier nodig.</translation>
    </message>
    <message>
        <source>Wh&amp;o is it?</source>
        <translation>&amp;Wie is het?</translation>
    </message>
    <message>
        <source>What &amp;for?</source>
        <translation>Waar&amp;voor?</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
</context>
<context>
    <name>werkpad::WizardFrame</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
</TS>
