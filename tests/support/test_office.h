// An office file in which several people, each with own roles, are at work at the same time.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

// TestOffice office;
// auto coach = office.colleague("M. Yılmaz", {Role::CaseWorker});
// const auto client = office.client(aClient().coachedBy(coach->session().staff), Date(2026, 3, 1));
class TestOffice
{
public:
    explicit TestOffice(Date today = Date(2026, 11, 23))
        : m_clock(today)
    {
        auto made = Workspace::create(m_newOffice, m_clock, Origin::Window);
        REQUIRE(made);
        m_lead = std::move(*made);
    }

    // S. de Boer: administrator, team lead and case worker, as whoever makes an office.
    [[nodiscard]] Workspace& lead() { return *m_lead; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_newOffice.file; }

    // Takes on somebody who signs in at once.
    [[nodiscard]] std::unique_ptr<Workspace> colleague(const std::string& name, const std::vector<Role>& roles)
    {
        StaffMember member;
        member.name = name;
        REQUIRE(m_lead->addUser(member, roles, kPassphrase, KeyDerivationCost::forTests()));
        return signIn(name);
    }
    [[nodiscard]] std::unique_ptr<Workspace> signIn(const std::string& name)
    {
        const auto unlocked = Workspace::unlock(file(), name, kPassphrase);
        REQUIRE(unlocked);
        auto workspace = Workspace::open(*unlocked, m_clock, Origin::Window);
        REQUIRE(workspace);
        return std::move(*workspace);
    }

    // A client, out of work since `firstDay` if that is given.
    [[nodiscard]] ClientId client(const Client& client = aClient(), std::optional<Date> firstDay = {})
    {
        const auto id = m_lead->clients().add(client);
        REQUIRE(id);
        if (firstDay)
            REQUIRE(m_lead->segmentation().addSpell(aSpell(*id, *firstDay)));
        return *id;
    }

    // Everything that is shared, as text: to see that nothing changed.
    [[nodiscard]] std::string dump()
    {
        std::string text;
        REQUIRE(m_lead->dump([&](std::string_view line) { text.append(line) += '\n'; }));
        return text;
    }

private:
    static constexpr const char* kPassphrase = "ook geheim genoeg";
    TemporaryFolder m_folder;
    FakeClock m_clock;
    NewOffice m_newOffice = aNewOffice(m_folder / "office.werkpad");
    std::unique_ptr<Workspace> m_lead;
};

} // namespace werkpad
