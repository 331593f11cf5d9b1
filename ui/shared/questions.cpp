#include "ui/shared/questions.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace werkpad
{

namespace
{

std::optional<QString> nonEmpty(const QString& text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

} // namespace

std::optional<Questions::Prepared> Questions::prepared(const QString& question)
{
    if (m_answers.empty())
        return std::nullopt;
    m_asked.push_back(question);
    const Prepared answer = m_answers.front();
    m_answers.pop_front();
    return answer;
}

bool Questions::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                        bool destructive)
{
    if (const auto answer = prepared(text))
        return answer->answer == Answer::Yes;
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(destructive ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : yes);
    box.exec();
    return box.clickedButton() == yes;
}

Questions::Answer Questions::choose(QWidget* parent, const QString& title, const QString& text, const QString& yes,
                                    const QString& no)
{
    if (const auto answer = prepared(text))
        return answer->answer;
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    QPushButton* yesButton = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton* noButton = box.addButton(no, QMessageBox::DestructiveRole);
    box.setDefaultButton(yesButton);
    box.exec();
    if (box.clickedButton() == yesButton)
        return Answer::Yes;
    return box.clickedButton() == noButton ? Answer::No : Answer::Cancel;
}

void Questions::tell(QWidget* parent, const QString& title, const QString& text)
{
    if (prepared(text))
        return;
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void Questions::tell(QWidget* parent, const QString& title, const Error& error)
{
    tell(parent, title, errorText(error));
}

std::optional<QString> Questions::askText(QWidget* parent, const QString& title, const QString& question,
                                          const QString& initial)
{
    if (const auto answer = prepared(question))
        return answer->answer == Answer::Yes ? nonEmpty(answer->text) : std::nullopt;
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, question, QLineEdit::Normal, initial, &accepted);
    return accepted ? nonEmpty(text) : std::nullopt;
}

std::optional<QString> Questions::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    if (const auto answer = prepared(title))
        return answer->answer == Answer::Yes ? nonEmpty(answer->text) : std::nullopt;
    return nonEmpty(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QString> Questions::openFolder(QWidget* parent, const QString& title)
{
    if (const auto answer = prepared(title))
        return answer->answer == Answer::Yes ? nonEmpty(answer->text) : std::nullopt;
    return nonEmpty(QFileDialog::getExistingDirectory(parent, title));
}

std::optional<QString> Questions::saveFile(QWidget* parent, const QString& title, const QString& filter,
                                           const QString& suffix, const QString& suggestion)
{
    if (const auto answer = prepared(title))
        return answer->answer == Answer::Yes ? nonEmpty(answer->text) : std::nullopt;
    QFileDialog dialog(parent, title, suggestion, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return nonEmpty(dialog.selectedFiles().constFirst());
}

bool Questions::run(QDialog& dialog)
{
    if (const auto answer = prepared(dialog.windowTitle()))
        return answer->answer == Answer::Yes;
    return dialog.exec() == QDialog::Accepted;
}

} // namespace werkpad
