#include "ui/shell/program_settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kUsualLockMinutes = 15;

const QString kScheme = QStringLiteral("look/scheme");
const QString kPercent = QStringLiteral("look/percent");
const QString kLanguage = QStringLiteral("language");
const QString kLock = QStringLiteral("lock_minutes");
const QString kDatabase = QStringLiteral("last_database");
const QString kGeometry = QStringLiteral("window/geometry");

QString schemeName(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QStringLiteral("system");
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

// A path may hold characters that a key may not.
QString loginKey(const QString& database)
{
    const QByteArray hash = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("login/%1").arg(QString::fromLatin1(hash.left(8).toHex()));
}

} // namespace

ProgramSettings::ProgramSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("werkpad"), QStringLiteral("werkpad"))
{
}

ProgramSettings::ProgramSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

Appearance ProgramSettings::appearance() const
{
    Appearance appearance;
    const QString name = m_settings.value(kScheme).toString();
    for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        if (name == schemeName(scheme))
            appearance.scheme = scheme;
    }
    appearance.percent = std::clamp(m_settings.value(kPercent, 100).toInt(), kSmallestPercent, kLargestPercent);
    return appearance;
}

void ProgramSettings::setAppearance(const Appearance& appearance)
{
    m_settings.setValue(kScheme, schemeName(appearance.scheme));
    m_settings.setValue(kPercent, appearance.percent);
}

Language ProgramSettings::language() const
{
    return parseLanguage(m_settings.value(kLanguage).toString()).value_or(Language::Dutch);
}

void ProgramSettings::setLanguage(Language language)
{
    m_settings.setValue(kLanguage, languageCode(language));
}

int ProgramSettings::lockMinutes() const
{
    const int minutes = m_settings.value(kLock, kUsualLockMinutes).toInt();
    return std::clamp(minutes, kLockMinutes.front(), kLockMinutes.back());
}

void ProgramSettings::setLockMinutes(int minutes)
{
    m_settings.setValue(kLock, minutes);
}

QString ProgramSettings::lastDatabase() const
{
    return m_settings.value(kDatabase).toString();
}

void ProgramSettings::setLastDatabase(const QString& file)
{
    m_settings.setValue(kDatabase, file);
}

QString ProgramSettings::loginFor(const QString& database) const
{
    return m_settings.value(loginKey(database)).toString();
}

void ProgramSettings::setLoginFor(const QString& database, const QString& login)
{
    m_settings.setValue(loginKey(database), login);
}

QByteArray ProgramSettings::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void ProgramSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace werkpad
