#include "ui/shared/client_text.h"

#include "core/clients/characteristic_scale.h"
#include "core/clients/client_rules.h"
#include "core/regimes/regime.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace werkpad
{

namespace
{

struct DossierText {
    Q_DECLARE_TR_FUNCTIONS(DossierText)
};

bool isKnownOnly(const PartialDate& date)
{
    return !date.isUnknown() && !date.whole();
}

} // namespace

QString clientName(const Client& client)
{
    const QString name = toQString(displayName(client));
    return name.isEmpty() ? DossierText::tr("(no name)") : name;
}

QString ageSentence(const Client& client, Date today)
{
    if (!ageOn(client.birthDate, today))
        return ageText(client.birthDate, today);
    return DossierText::tr("%1 years", "age").arg(ageText(client.birthDate, today));
}

QString ageExplanation(const Client& client, Date today)
{
    if (!ageOn(client.birthDate, today))
        return DossierText::tr("The year of birth is not known, so there is no age.");
    QString text = DossierText::tr("Born on %1; computed for %2.").arg(shownDate(client.birthDate), shownDate(today));
    if (isKnownOnly(client.birthDate))
        text += QLatin1Char('\n') +
                DossierText::tr("The date of birth is only partly known, so the age may differ by a year.");
    return text;
}

QString regimesSentence(const Dossier& dossier)
{
    QStringList regimes;
    for (const RegimeCoverage& coverage : dossier.coveragesToday) {
        const Regime* regime = findRegime(coverage.regime);
        const QString code = toQString(coverage.regime);
        regimes << (regime && !regime->executor.empty()
                        ? QStringLiteral("%1 (%2)").arg(code, toQString(regime->executor))
                        : code);
    }
    return regimes.isEmpty() ? DossierText::tr("no regime today") : regimes.join(QStringLiteral(", "));
}

QString regimesExplanation(const Dossier& dossier, Date today)
{
    if (dossier.coveragesToday.empty())
        return DossierText::tr("No regime has been recorded that is in force on %1.").arg(shownDate(today));
    QStringList lines;
    for (const RegimeCoverage& coverage : dossier.coveragesToday) {
        QString line = QStringLiteral("%1, %2").arg(regimeLabel(coverage.regime), rangeText(coverage.during));
        if (const Regime* regime = findRegime(coverage.regime)) {
            if (!regime->reintegration.empty() && regime->reintegration != regime->executor)
                line += DossierText::tr("; %1 helps back to work").arg(toQString(regime->reintegration));
            if (!regime->enforcer.empty())
                line += DossierText::tr("; enforced by %1").arg(toQString(regime->enforcer));
            if (!regime->financing.empty())
                line += DossierText::tr("; paid from %1").arg(toQString(regime->financing));
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString themeExplanation(const ThemeOfClient& theme, const Client& client)
{
    if (theme.setByHand)
        return DossierText::tr("Set by hand.");
    switch (theme.theme) {
    case Theme::WajongWsw:
        return DossierText::tr("Follows from the regime that is in force.");
    case Theme::Youth:
    case Theme::Over45:
        return theme.certainty == Certainty::Possible
                   ? DossierText::tr("Perhaps: of the date of birth only %1 is known.").arg(shownDate(client.birthDate))
                   : DossierText::tr("Follows from the date of birth, %1.").arg(shownDate(client.birthDate));
    case Theme::Neighbourhood:
        return DossierText::tr("Set by hand.");
    }
    return {};
}

QString rangeText(const InclusiveRange& range)
{
    return range.last ? DossierText::tr("%1 up to and including %2").arg(shownDate(range.first), shownDate(range.last))
                      : DossierText::tr("from %1").arg(shownDate(range.first));
}

QString breakable(const QString& text)
{
    constexpr int kLongWord = 24;
    QString result;
    int inWord = 0;
    for (const QChar letter : text) {
        inWord = letter.isSpace() ? 0 : inWord + 1;
        if (inWord > kLongWord && !letter.isLowSurrogate() && !letter.isMark()) {
            result += QChar(0x200b); // zero width space
            inWord = 1;
        }
        result += letter;
    }
    return result;
}

QString characteristicLabel(Axis axis, const std::string& value)
{
    const Label label = valueLabel(axis, value);
    return toQString(QLocale().language() == QLocale::Dutch ? label.dutch : label.english);
}

} // namespace werkpad
