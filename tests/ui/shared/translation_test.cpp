#include "tests/ui/support/qt_text.h"
#include "ui/shared/language.h"

#include <catch2/catch_test_macros.hpp>

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace werkpad;

namespace
{

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; // more than one for plurals
    bool isUnfinished = false;
    [[nodiscard]] QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}, {}, false});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            messages.back().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.back());
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

const QString kSources = QStringLiteral(WERKPAD_SOURCE_DIR);

QStringList incomplete(const std::vector<Message>& messages)
{
    QStringList found;
    for (const Message& message : messages) {
        bool isEmpty = message.translations.isEmpty();
        for (const QString& translation : message.translations)
            isEmpty = isEmpty || translation.trimmed().isEmpty();
        if (message.isUnfinished || isEmpty)
            found << message.key();
    }
    return found;
}

// What lupdate finds in the code today and the file does not have.
QStringList missingFrom(const QString& file, const QString& language, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(WERKPAD_LUPDATE),
                  options + QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), kSources,
                                        QStringLiteral("-source-language"), QStringLiteral("en"),
                                        QStringLiteral("-target-language"), language, kSources + QStringLiteral("/ui"),
                                        kSources + QStringLiteral("/app"), QStringLiteral("-ts"), fresh});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);
    std::set<QString> known;
    for (const Message& message : messagesOf(file))
        known.insert(message.key());
    QStringList missing;
    for (const Message& message : messagesOf(fresh)) {
        if (!known.contains(message.key()))
            missing << message.key();
    }
    return missing;
}

const QString kDutchFile = kSources + QStringLiteral("/resources/translations/werkpad_nl.ts");
const QString kEnglishFile = kSources + QStringLiteral("/resources/translations/werkpad_en.ts");

} // namespace

TEST_CASE("Every text of the screens has a Dutch translation")
{
    // Run the build target update_translations and fill in what is unfinished.
    CHECK(missingFrom(kDutchFile, QStringLiteral("nl"), {}) == QStringList{});
    CHECK(incomplete(messagesOf(kDutchFile)) == QStringList{});
}

TEST_CASE("Every count has its English forms")
{
    CHECK(missingFrom(kEnglishFile, QStringLiteral("en"), {QStringLiteral("-pluralonly")}) == QStringList{});
    CHECK(incomplete(messagesOf(kEnglishFile)) == QStringList{});
}

TEST_CASE("A translation keeps the places of its values and its access keys")
{
    for (const Message& message : messagesOf(kDutchFile)) {
        CAPTURE(message.key());
        for (const QString& translation : message.translations) {
            for (const QString& place :
                 {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"), QStringLiteral("%n")}) {
                if (place != QLatin1String("%n"))
                    CHECK(translation.contains(place) == message.source.contains(place));
            }
            CHECK(translation.contains(QLatin1Char('&')) == message.source.contains(QLatin1Char('&')));
        }
    }
}

TEST_CASE("The Dutch texts and the handbook have one word for a caseload and for the access log")
{
    const QStringList others{QStringLiteral("caseload"), QStringLiteral("logboek")};
    for (const Message& message : messagesOf(kDutchFile))
        for (const QString& translation : message.translations)
            for (const QString& other : others) {
                CAPTURE(message.key());
                CHECK_FALSE(translation.contains(other, Qt::CaseInsensitive));
            }
    const QDir handbook(kSources + QStringLiteral("/resources/handbook"));
    const QStringList pages = handbook.entryList({QStringLiteral("*.md")}, QDir::Files);
    REQUIRE_FALSE(pages.isEmpty());
    for (const QString& page : pages) {
        QFile file(handbook.filePath(page));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        // What stands on the command line is English.
        text.remove(QRegularExpression(QStringLiteral("`[^`]*`")));
        for (const QString& other : others) {
            CAPTURE(page, other);
            CHECK_FALSE(text.contains(other, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("Qt's own buttons speak the chosen language")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&') ==
          QStringLiteral("Annuleren"));
    CHECK(QLocale().dayName(1) == QStringLiteral("maandag"));
    REQUIRE(translations.use(Language::English));
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&') ==
          QStringLiteral("Cancel"));
}
