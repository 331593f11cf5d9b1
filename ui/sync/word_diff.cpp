#include "ui/sync/word_diff.h"

#include <dtl/dtl.hpp>

#include <QRegularExpression>

namespace werkpad
{

namespace
{

std::vector<QString> wordsOf(const QString& text)
{
    static const QRegularExpression kWord(QStringLiteral("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QString> words;
    for (auto match = kWord.globalMatch(text); match.hasNext();)
        words.push_back(match.next().captured());
    return words;
}

void append(std::vector<MarkedText>& texts, const QString& word, bool isMarked)
{
    if (!texts.empty() && texts.back().isMarked == isMarked)
        texts.back().text += word;
    else
        texts.push_back({word, isMarked});
}

} // namespace

MarkedPair compareWords(const QString& before, const QString& after)
{
    dtl::Diff<QString, std::vector<QString>> difference(wordsOf(before), wordsOf(after));
    difference.onHuge();
    difference.compose();
    MarkedPair pair;
    for (const auto& [word, place] : difference.getSes().getSequence()) {
        if (place.type != dtl::SES_ADD)
            append(pair.before, word, place.type == dtl::SES_DELETE);
        if (place.type != dtl::SES_DELETE)
            append(pair.after, word, place.type == dtl::SES_ADD);
    }
    return pair;
}

} // namespace werkpad
