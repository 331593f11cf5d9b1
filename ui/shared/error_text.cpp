#include "ui/shared/error_text.h"

#include "ui/shared/convert.h"
#include "ui/shared/finding_text.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString invalidText(const Error& error)
{
    QStringList sentences;
    for (const Finding& finding : error.findings)
        sentences << findingSentence(finding);
    if (sentences.isEmpty())
        return ErrorText::tr("This cannot be saved yet: something in '%1' is not right. Correct it and try again.")
            .arg(toQString(error.subject));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

QString errorText(const Error& error)
{
    const QString subject = toQString(error.subject);
    switch (error.kind) {
    case ErrorKind::Invalid:
        return invalidText(error);
    case ErrorKind::NotFound:
        return ErrorText::tr("This is no longer here. A colleague may have removed it. Go back to the list and look "
                             "again.");
    case ErrorKind::NotPermitted:
        return ErrorText::tr("You may not do this with your role. Nothing was changed. Ask your administrator when "
                             "you need it for your work.");
    case ErrorKind::PurposeNeeded:
        return ErrorText::tr("This client is not in your caseload. Say what you need the dossier for; that is kept.");
    case ErrorKind::WrongPassphrase:
        return ErrorText::tr("The name or the passphrase is not right. Nothing was changed. Try again; mind capital "
                             "letters.");
    case ErrorKind::Missing:
        return ErrorText::tr("The file %1 is not there. It may have been moved, or the disk is not connected. Look "
                             "where it is and open it there.")
            .arg(subject);
    case ErrorKind::Damaged:
        return ErrorText::tr("The file %1 is damaged and was left as it is. Put back the last backup, or ask your "
                             "administrator.")
            .arg(subject);
    case ErrorKind::Foreign:
        return ErrorText::tr("The file %1 was not made by Werkpad and was left as it is. Choose another file.")
            .arg(subject);
    case ErrorKind::Newer:
        return ErrorText::tr("The file %1 was made by a newer Werkpad and was left as it is. Install the newest "
                             "version and open it again.")
            .arg(subject);
    case ErrorKind::AlreadyExists:
        return ErrorText::tr("%1 already exists and was left as it is. Choose another name.").arg(subject);
    case ErrorKind::Busy:
        return ErrorText::tr("Another program is using the file. Nothing was changed. Wait a moment and try again.");
    case ErrorKind::ReadOnly:
        return ErrorText::tr("%1 cannot be written to. Nothing was changed. Choose another place, or ask your "
                             "administrator for write permission.")
            .arg(subject);
    case ErrorKind::DiskFull:
        return ErrorText::tr("The disk is full. Nothing was changed. Make room and try again.");
    case ErrorKind::FileError:
        return ErrorText::tr("The file %1 could not be read or written. Nothing was changed. See whether the disk or "
                             "the network folder is connected, and try again.")
            .arg(subject);
    case ErrorKind::ChangedMeanwhile:
        return ErrorText::tr("This was changed meanwhile, so nothing was overwritten. Look at the new values and do "
                             "it again when it is still needed.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("You stopped it. Nothing was changed.");
    case ErrorKind::Internal:
        break;
    }
    return ErrorText::tr("Werkpad made a mistake of its own: %1. Nothing was changed. Start the program again and tell "
                         "your administrator.")
        .arg(toQString(error.detail.empty() ? error.subject : error.detail));
}

} // namespace werkpad
