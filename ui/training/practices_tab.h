// The part Goede voorbeelden: what colleagues found to work for a theme, and whom to ask about it.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/training/training.h"
#endif
#include "ui/shared/ui_context.h"
#include "ui/training/training_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace werkpad
{

class PracticesModel;
class RecordList;

// The list at the left, all that is known of the chosen one at the right.
class PracticesTab : public QWidget
{
    Q_OBJECT
public:
    explicit PracticesTab(const UiContext& context, QWidget* parent = nullptr);

    void reload();
    void takeFocus();
    void focusFilter(); // the theme
    [[nodiscard]] bool mayAdd() const;
    void add(); // of the theme that is chosen

Q_SIGNALS:
    void statusChanged(const QString& text);

private:
    [[nodiscard]] bool mayLook() const;
    [[nodiscard]] std::optional<Theme> chosenTheme() const;
    void makeControls();
    void present();
    void showCurrent();
    void explainEmpty();
    void ask(const GoodPractice& practice);
    void remove(int row);
    void showError(const Error& error);

    UiContext m_context;
    std::vector<GoodPractice> m_practices; // of all themes
    ColleagueNames m_names;
    PracticesModel* m_model;
    QComboBox* m_theme;
    QLabel* m_message;
    QLabel* m_count;
    RecordList* m_list;
    QTextBrowser* m_details;
};

} // namespace werkpad
