// The part Opleidingen: what somebody wishes to learn, has planned and has taken.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/training/training.h"
#endif
#include "ui/shared/ui_context.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace werkpad
{

class RecordList;
class TrainingsModel;

// The own list, or for who manages the staff that of all colleagues.
class TrainingsTab : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingsTab(const UiContext& context, QWidget* parent = nullptr);

    void reload();
    void takeFocus();
    [[nodiscard]] bool focusFilter(); // whose list it is; false when there is nothing to choose
    [[nodiscard]] bool mayAdd() const;
    void add();

Q_SIGNALS:
    void statusChanged(const QString& text);

private:
    [[nodiscard]] bool keepsOwn() const;
    [[nodiscard]] bool managesStaff() const;
    [[nodiscard]] bool showsAll() const;
    void ask(const Training& training);
    void remove(int row);
    void explainEmpty();
    void showError(const Error& error);

    UiContext m_context;
    TrainingsModel* m_model;
    QComboBox* m_whose;
    QLabel* m_message;
    QLabel* m_count;
    RecordList* m_list;
};

} // namespace werkpad
