// Somebody comes in without being expected: who, what for, over which channel. Searches before it makes anything.
#pragma once

#include "core/intake/visit.h"
#include "ui/intake/client_finder.h"
#include "ui/shared/record_dialog.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace werkpad
{

class WalkInDialog : public RecordDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const Visit&)>;
    // `save` writes the visit of a client or of a visitor without dossier.
    WalkInDialog(const UiContext& context, Save save, QWidget* parent = nullptr);

Q_SIGNALS:
    // The person is new: make the dossier first, then the visit.
    void newClientWanted(const QString& name, const werkpad::Visit& visit);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Visit value() const;

    Save m_write;
    ClientFinder* m_finder;
    QLineEdit* m_subject;
    QComboBox* m_channel;
};

// The visitor turns out to be a client.
class LinkDialog : public RecordDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(ClientId)>;
    LinkDialog(const UiContext& context, const Visit& visit, Save save, QWidget* parent = nullptr);

Q_SIGNALS:
    void newClientWanted(const QString& name);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    Save m_write;
    ClientFinder* m_finder;
};

} // namespace werkpad
