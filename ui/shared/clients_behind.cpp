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
    if (error.kind != ErrorKind::Cancelled)
        questions.tell(&page, ClientsBehind::tr("The clients cannot be shown"), error);
}

} // namespace werkpad
