#include "ui/shared/concurrent_edit.h"

#include "ui/shared/record_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct ConcurrentEdit {
    Q_DECLARE_TR_FUNCTIONS(ConcurrentEdit)
};

} // namespace

QString meanwhileText(const QString& field, const QString& now)
{
    return ConcurrentEdit::tr("%1 is meanwhile: %2.").arg(field, now.isEmpty() ? ConcurrentEdit::tr("empty") : now);
}

QString meanwhileText(std::string_view column, const Value& now)
{
    const auto* text = std::get_if<std::string>(&now);
    return meanwhileText(fieldLabel(column), text ? storedValueLabel(column, *text) : QString());
}

QString conflictText(const QStringList& lines)
{
    QStringList text(ConcurrentEdit::tr("A colleague changed this while you were typing."));
    text << lines << ConcurrentEdit::tr("Enter saves what you typed; Esc keeps your colleague's text.");
    return text.join(QLatin1Char('\n'));
}

} // namespace werkpad
