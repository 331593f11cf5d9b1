// The language of the screens: Dutch unless somebody chooses English.
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace werkpad
{

enum class Language { Dutch, English };

[[nodiscard]] QString languageCode(Language language); // nl, en
[[nodiscard]] std::optional<Language> parseLanguage(const QString& code);

// Keeps the texts of one language installed for as long as it lives: our own and those of Qt's dialogs, both from the
// program's resources. Windows that are open keep their texts: make them anew after use().
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    // Also sets the default locale (names of months and days). False when a file is missing from the program.
    bool use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void removeAll();
    Language m_language = Language::English; // that of the texts in the code, until use()
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace werkpad
