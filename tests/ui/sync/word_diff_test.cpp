#include "ui/sync/word_diff.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace werkpad;

namespace
{

// What is marked in [brackets].
QString shown(const std::vector<MarkedText>& texts)
{
    QString all;
    for (const auto& [text, isMarked] : texts)
        all += isMarked ? QStringLiteral("[%1]").arg(text) : text;
    return all;
}

QString whole(const std::vector<MarkedText>& texts)
{
    QString all;
    for (const auto& piece : texts)
        all += piece.text;
    return all;
}

} // namespace

TEST_CASE("Words that differ between two texts are marked, and no others")
{
    const auto pair = compareWords(QStringLiteral("Belt de bakker op maandag."),
                                   QStringLiteral("Belt de slager op maandag of dinsdag."));
    CHECK(shown(pair.before) == QStringLiteral("Belt de [bakker] op maandag."));
    CHECK(shown(pair.after) == QStringLiteral("Belt de [slager] op maandag[ of dinsdag]."));
}

TEST_CASE("Equal texts, and an empty one: nothing or everything is marked")
{
    CHECK(shown(compareWords(QStringLiteral("Één tekst"), QStringLiteral("Één tekst")).after) ==
          QStringLiteral("Één tekst"));
    const auto pair = compareWords(QString(), QStringLiteral("Nieuw"));
    CHECK(pair.before.empty());
    CHECK(shown(pair.after) == QStringLiteral("[Nieuw]"));
    CHECK(compareWords(QString(), QString()).after.empty());
}

TEST_CASE("Case, accents and line ends count, and letters with accents are part of a word")
{
    const auto pair = compareWords(QStringLiteral("Ayşe Çelik\nRotterdam"), QStringLiteral("Ayse Çelik Rotterdam"));
    CHECK(shown(pair.before) == QStringLiteral("[Ayşe] Çelik[\n]Rotterdam"));
    CHECK(shown(pair.after) == QStringLiteral("[Ayse] Çelik[ ]Rotterdam"));
}

TEST_CASE("Both texts come back whole, whatever they are, also long ones")
{
    std::mt19937 random(GENERATE(range(0U, 20U)));
    const auto text = [&random](int words) {
        QString all;
        for (int i = 0; i < words; ++i)
            all += QStringLiteral("woord%1%2")
                       .arg(random() % 30)
                       .arg(random() % 7 == 0 ? QStringLiteral(",\n") : QStringLiteral(" "));
        return all;
    };
    const QString before = text(static_cast<int>(random() % 1500));
    const QString after = text(static_cast<int>(random() % 1500));
    const auto pair = compareWords(before, after);
    CHECK(whole(pair.before) == before);
    CHECK(whole(pair.after) == after);
    QString same;
    QString alike;
    for (const auto& [piece, isMarked] : pair.before)
        same += isMarked ? QString() : piece;
    for (const auto& [piece, isMarked] : pair.after)
        alike += isMarked ? QString() : piece;
    CHECK(same == alike);
}
