#include "ui/sync/conflict_values_view.h"

#include "ui/shared/look.h"
#include "ui/shared/text_style.h"
#include "ui/sync/sync_text.h"
#include "ui/sync/word_diff.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextEdit>

namespace werkpad
{

namespace
{

constexpr int kLines = 4;

enum class Mark { New, Gone };

QTextCharFormat formatOf(Mark mark, const QPalette& palette)
{
    QTextCharFormat format;
    if (mark == Mark::New) {
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setForeground(lookColours(palette).accent);
    } else {
        format.setFontStrikeOut(true);
        format.setForeground(lookColours(palette).danger);
    }
    return format;
}

// The marked words, for who cannot see the marks.
QString marked(const std::vector<MarkedText>& texts)
{
    QStringList words;
    for (const auto& [text, isMarked] : texts) {
        if (isMarked && !text.trimmed().isEmpty())
            words << text.trimmed();
    }
    return words.join(QStringLiteral("; "));
}

void write(QTextEdit& edit, const std::vector<MarkedText>& texts, Mark mark, const QString& told)
{
    edit.clear();
    QTextCursor cursor(edit.document());
    for (const auto& [text, isMarked] : texts)
        cursor.insertText(text, isMarked ? formatOf(mark, edit.palette()) : QTextCharFormat());
    const QString words = marked(texts);
    edit.setAccessibleDescription(words.isEmpty() ? QString() : told.arg(words));
}

// Of what it was: a word is gone when one of the two took it away.
std::vector<MarkedText> goneFromEither(const std::vector<MarkedText>& mine, const std::vector<MarkedText>& theirs)
{
    std::vector<MarkedText> result;
    std::size_t a = 0;
    std::size_t b = 0;
    qsizetype inA = 0;
    qsizetype inB = 0;
    while (a < mine.size() && b < theirs.size()) {
        const qsizetype length = std::min(mine[a].text.size() - inA, theirs[b].text.size() - inB);
        const bool isMarked = mine[a].isMarked || theirs[b].isMarked;
        const QString piece = mine[a].text.mid(inA, length);
        if (!result.empty() && result.back().isMarked == isMarked)
            result.back().text += piece;
        else
            result.push_back({piece, isMarked});
        if ((inA += length) == mine[a].text.size()) {
            ++a;
            inA = 0;
        }
        if ((inB += length) == theirs[b].text.size()) {
            ++b;
            inB = 0;
        }
    }
    return result;
}

} // namespace

ConflictValuesView::ConflictValuesView(QWidget* parent)
    : QWidget(parent)
    , m_legend(new QLabel(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array names{"conflictBase", "conflictMine", "conflictTheirs"};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto& [heading, text] = m_columns.at(i);
        heading = new QLabel(this);
        heading->setWordWrap(true);
        text = new QTextEdit(this);
        text->setObjectName(QString::fromLatin1(names.at(i)));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        heading->setBuddy(text);
        const int column = static_cast<int>(i);
        layout->addWidget(heading, 0, column, Qt::AlignBottom);
        layout->addWidget(text, 1, column);
        layout->setColumnStretch(column, 1);
    }
    m_legend->setWordWrap(true);
    setTextStyle(*m_legend, TextSize::Small, TextTone::Muted);
    layout->addWidget(m_legend, 2, 0, 1, static_cast<int>(m_columns.size()));
}

void ConflictValuesView::setConflict(const Conflict& conflict)
{
    m_conflict = conflict;
    fill();
}

void ConflictValuesView::fill()
{
    const ConflictTexts texts = conflictTexts(m_conflict);
    const std::array headings{tr("Before"), texts.mineHeading, texts.theirsHeading};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& [heading, text] = m_columns.at(i);
        heading->setText(headings.at(i));
        text->setAccessibleName(headings.at(i));
        text->setFixedHeight(text->fontMetrics().lineSpacing() * kLines + 4 * text->frameWidth() +
                             static_cast<int>(2 * text->document()->documentMargin()));
    }
    QTextEdit& base = *m_columns[0].text;
    QTextEdit& mine = *m_columns[1].text;
    QTextEdit& theirs = *m_columns[2].text;
    const QString isNew = tr("New: %1");
    if (texts.isPlain) { // an act, a choice, nothing before: the whole value is what differs
        write(base, {{texts.base, false}}, Mark::Gone, {});
        const auto pair = compareWords(texts.mine, texts.theirs);
        write(mine, pair.before, Mark::New, isNew);
        write(theirs, pair.after, Mark::New, isNew);
    } else {
        const auto here = compareWords(texts.base, texts.mine);
        const auto there = compareWords(texts.base, texts.theirs);
        write(base, goneFromEither(here.before, there.before), Mark::Gone, tr("Taken away: %1"));
        write(mine, here.after, Mark::New, isNew);
        write(theirs, there.after, Mark::New, isNew);
    }
    m_legend->setText(texts.isPlain ? tr("What differs is bold and underlined.")
                                    : tr("New words are bold and underlined; words that were taken away are struck "
                                         "through under 'Before'."));
}

void ConflictValuesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace werkpad
