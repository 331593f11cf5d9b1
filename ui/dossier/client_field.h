// How one field of a client is shown, typed and read back.
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/clients/client.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace werkpad
{

struct ClientField {
    std::string name{};        // Finding::field and the column; the editor is called name + "Edit"
    QString label{};           // with '&' when it has a letter of its own
    QWidget* editor = nullptr; // whoever lays it out owns it
    std::function<QString(const Client&)> shown{};
    std::function<void(const Client&)> load{};          // into the editor
    std::function<void(Client&)> store{};               // from the editor
    std::function<std::vector<Finding>()> unreadable{}; // of what is typed; may be empty
};

[[nodiscard]] ClientField textField(const std::string& name, const QString& label, std::string Client::* member);
[[nodiscard]] ClientField birthDateField(const QString& label, const Clock& clock);
[[nodiscard]] ClientField partialDateField(const std::string& name, const QString& label,
                                           std::optional<PartialDate> Client::* member, const Clock& clock);
[[nodiscard]] ClientField dateField(const std::string& name, const QString& label, std::optional<Date> Client::* member,
                                    const Clock& clock);
// `values`: code and text of what can be chosen.
[[nodiscard]] ClientField choiceField(const std::string& name, const QString& label,
                                      const std::vector<std::pair<QString, QString>>& values,
                                      std::function<QString(const Client&)> get,
                                      std::function<void(Client&, const QString&)> set);

} // namespace werkpad
