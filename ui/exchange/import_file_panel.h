// First step of the import: which file, and what kind it is.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/client_source.h"
#endif

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace werkpad
{

class Questions;

class ImportFilePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilePanel(Questions& questions, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const; // empty: none chosen
    void setFile(const QString& file);
    [[nodiscard]] std::optional<ImportProfile> profile() const; // nothing: to be recognised
    void focusFirst();

private:
    void choose();

    Questions& m_questions;
    QLineEdit* m_file;
    QComboBox* m_profile;
};

// "CSV of your own" …; fills a combo box with the profiles behind those that are in it.
void addProfiles(QComboBox& box);

} // namespace werkpad
