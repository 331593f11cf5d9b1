// The clients that colleagues ask the signed-in person to take over, each to be accepted or refused.
#pragma once

#include "core/transfers/transfer.h"
#include "ui/shared/ui_context.h"

#include <QWidget>

class QTableView;

namespace werkpad
{

class WaitingTransfersModel;

// Takes no room while nothing waits.
class WaitingTransfersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingTransfersPanel(const UiContext& context, QWidget* parent = nullptr);
    [[nodiscard]] int count() const;
    void refresh();

Q_SIGNALS:
    void countChanged(int count);

private:
    void accept();
    void refuse();

    UiContext m_context;
    WaitingTransfersModel* m_model;
    QTableView* m_table;
};

} // namespace werkpad
