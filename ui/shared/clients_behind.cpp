#include "ui/shared/clients_behind.h"

#include "ui/shared/questions.h"

#include <QCoreApplication>
#include <QWidget>

namespace werkpad
{

namespace
{

struct ClientsBehind {
    Q_DECLARE_TR_FUNCTIONS(werkpad::ClientsBehind)
};

} // namespace

void tellNoClients(QWidget& page, Questions& questions, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const QString text = ClientsBehind::tr("The clients cannot be shown");
    if (error.kind == ErrorKind::ChangedMeanwhile)
        questions.tell(&page, text,
                       ClientsBehind::tr("The figures have changed meanwhile, and this number is no longer among them. "
                                         "Look at the new figures."));
    else
        questions.tell(&page, text, error);
}

} // namespace werkpad
