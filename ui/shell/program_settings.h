// How this person wants the program on this computer: look, language, window, lock. Never data of a client.
#pragma once

#include "ui/shared/language.h"
#include "ui/shared/look.h"

#include <QSettings>

#include <array>

namespace werkpad
{

inline constexpr std::array kPercentages{100, 125, 150, 175, 200};
inline constexpr std::array kLockMinutes{5, 10, 15, 30, 60};

class ProgramSettings
{
public:
    ProgramSettings(); // the user's own file
    explicit ProgramSettings(const QString& file);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance& appearance);
    [[nodiscard]] Language language() const; // Dutch unless chosen otherwise
    void setLanguage(Language language);
    [[nodiscard]] int lockMinutes() const; // without touching anything
    void setLockMinutes(int minutes);

    // What was open last, to offer it again; empty at the first start.
    [[nodiscard]] QString lastDatabase() const;
    void setLastDatabase(const QString& file);
    [[nodiscard]] QString loginFor(const QString& database) const;
    void setLoginFor(const QString& database, const QString& login);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QSettings& store() { return m_settings; }

private:
    QSettings m_settings;
};

} // namespace werkpad
