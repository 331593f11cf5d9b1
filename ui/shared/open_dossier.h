// The dossier that a page shows: read again after every change, and the only way in which this feature writes.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/ui_context.h"
#include "ui/shared/undo_history.h"

#include <QObject>
#include <QString>

namespace werkpad
{

class OpenDossier : public QObject
{
    Q_OBJECT
public:
    explicit OpenDossier(const UiContext& context, QObject* parent = nullptr);

    // Errors of DossierActions::open. The dossier that was open stays so when it fails.
    [[nodiscard]] Result<void> open(ClientId client, const QString& purpose = {}, const std::string& foundBy = {});
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    // Reads it again, for what another program or another day may have changed.
    void reload();

    [[nodiscard]] const Dossier& dossier() const { return m_dossier; }
    [[nodiscard]] ClientId client() const { return m_dossier.client.id; }
    [[nodiscard]] QString name() const; // of the client; "(geen naam)" without one
    [[nodiscard]] Date today() const { return workspace().clock().today(); }
    [[nodiscard]] Workspace& workspace() const { return m_context.workspace; }
    [[nodiscard]] const UiContext& context() const { return m_context; }
    [[nodiscard]] Questions& questions() const { return m_context.questions; }
    [[nodiscard]] bool may(Permission permission) const;
    [[nodiscard]] const std::vector<StaffMember>& staff() const { return m_staff; }
    [[nodiscard]] QString staffName(StaffId staff) const; // empty when nobody is known by it
    [[nodiscard]] const SegmentationPolicy& policy() const { return m_policy; }

    // Runs an action of core, which answers with a Result, and remembers for undo what it changed: `what` says it in
    // words ("telefoonnummer van Jan Berg gewijzigd").
    template <class Action>
    [[nodiscard]] Result<void> perform(const QString& what, const Action& action)
    {
        if (const auto done = m_context.undo.perform(what, [&] { return action(workspace()); }); !done)
            return tl::unexpected(done.error());
        return {};
    }

Q_SIGNALS:
    void changed();                         // what is shown has to be shown again
    void lost(const werkpad::Error& error); // it can no longer be read: removed, or not permitted any more

private:
    void noticed(const ChangeNotice& notice);
    void readOffice();

    UiContext m_context;
    Dossier m_dossier;
    std::vector<StaffMember> m_staff;
    SegmentationPolicy m_policy;
    bool m_isOpen = false;
    Subscription m_subscription;
};

} // namespace werkpad
