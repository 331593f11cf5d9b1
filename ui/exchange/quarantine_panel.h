// The rows that imports kept aside, and the button that says one has been dealt with.
#pragma once

#include "ui/shared/ui_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace werkpad
{

class QuarantineModel;

class QuarantinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuarantinePanel(const UiContext& context, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void countChanged(int rows);

private:
    void dismiss();
    void showCurrent();

    UiContext m_context;
    QuarantineModel* m_model;
    QTableView* m_table;
    QPushButton* m_dismiss;
    QLabel* m_detail;
};

} // namespace werkpad
