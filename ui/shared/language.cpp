#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace werkpad
{

QString languageCode(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

std::optional<Language> parseLanguage(const QString& code)
{
    for (const auto language : {Language::Dutch, Language::English}) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

Translations::~Translations()
{
    removeAll();
}

bool Translations::use(Language language)
{
    removeAll();
    m_language = language;
    QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // werkpad_en holds plurals only: the rest of the English stands in the code, and Qt's own is built in.
    const QStringList files = language == Language::Dutch
                                  ? QStringList{QStringLiteral("qtbase_nl"), QStringLiteral("werkpad_nl")}
                                  : QStringList{QStringLiteral("werkpad_en")};
    bool complete = true;
    for (const QString& file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1.qm").arg(file)) &&
            QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
        else
            complete = false;
    }
    return complete;
}

void Translations::removeAll()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace werkpad
