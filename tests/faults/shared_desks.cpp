#include "tests/faults/shared_desks.h"

#include "core/base/clock.h"
#include "core/changes/record_store.h"
#include "core/clients/client_fields.h"
#include "core/sync/share_files.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

namespace werkpad
{

namespace
{

namespace fs = std::filesystem;

const SystemClock kClock;
constexpr const char* kPassphrase = "geheim genoeg";
constexpr std::size_t kAtOnce = 10;

template <class T>
T must(Result<T> result)
{
    INFO((result ? std::string{} : result.error().subject + ": " + result.error().detail));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

Desk::Desk(std::filesystem::path file, const std::filesystem::path& share)
    : m_file(std::move(file))
    , m_share(share)
{
}

std::unique_ptr<Workspace> Desk::open() const
{
    return must(Workspace::open(must(Workspace::unlock(m_file, "", kPassphrase)), kClock, Origin::CommandLine));
}

ProcessRun Desk::run(std::vector<std::string> arguments, const ProcessSettings& settings) const
{
    arguments.emplace_back("--json");
    return runCliProcess(arguments, {{"WERKPAD_DATABASE", m_file.string()}, {"WERKPAD_PASSPHRASE", kPassphrase}},
                         settings);
}

ExchangeReport Desk::exchange() const
{
    SharedFolder store(m_share);
    auto report = must(open()->sync().exchange(store));
    for (const auto& [name, reason] : report.refused)
        FAIL_CHECK(name << ": " << reason);
    return report;
}

std::string Desk::contentHash() const
{
    return must(open()->info()).contentHash;
}

bool Desk::isSound() const
{
    const auto report = must(open()->check());
    for (const auto& problem : report.problems)
        UNSCOPED_INFO(problem);
    return report.ok();
}

SharedDesks::SharedDesks(int clients)
{
    fs::create_directory(share());
    SharedFolder store(share());
    auto workspace = must(Workspace::create(aNewOffice(first.file()), kClock, Origin::CommandLine));
    static_cast<void>(must(workspace->context().writer.write(
        workspace->session().staff, "client.add", [&](Transaction& transaction) -> Result<void> {
            for (int i = 0; i < clients; ++i) {
                Client client = aClient().named("Jan", "Berg" + std::to_string(i));
                client.id = workspace->ids().make<ClientId>();
                transaction.insert(client);
                m_clients.push_back(client.id);
            }
            return {};
        })));
    must(workspace->sync().init(store));
    const auto invitation = must(workspace->sync().invite("Balie 2"));
    static_cast<void>(must(workspace->sync().exchange(store)));
    NewWorkstation wanted;
    wanted.file = second.file();
    wanted.invitation = invitation.file;
    wanted.code = invitation.code;
    wanted.passphrase = kPassphrase;
    wanted.cost = KeyDerivationCost::forTests();
    static_cast<void>(must(joinShare(wanted, store, kClock)));
    workspace.reset();
    REQUIRE(converge());
}

void SharedDesks::edit(const Desk& desk, const std::string& phone) const
{
    const auto workspace = desk.open();
    for (std::size_t from = 0; from < m_clients.size(); from += kAtOnce)
        static_cast<void>(must(workspace->context().writer.write(
            workspace->session().staff, "client.set", [&](Transaction& transaction) -> Result<void> {
                for (std::size_t i = from; i < std::min(from + kAtOnce, m_clients.size()); ++i) {
                    const auto before = findRecord<Client>(transaction.database(), m_clients[i]);
                    Client after = *before;
                    after.phone = phone;
                    transaction.update(*before, after);
                }
                return {};
            })));
}

bool SharedDesks::converge() const
{
    first.exchange();
    second.exchange();
    first.exchange();
    return first.contentHash() == second.contentHash();
}

std::map<std::string, std::string> SharedDesks::files()
{
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(share())) {
        std::error_code gone; // a snapshot may take the place of files while they are looked at
        if (!entry.is_regular_file(gone) || isUnfinished(entry.path().filename().string()))
            continue;
        const auto name = entry.path().lexically_relative(share()).string();
        auto bytes = bytesOf(entry.path());
        if (!fs::exists(entry.path(), gone))
            continue;
        all[name] = std::move(bytes);
        const auto [seen, isNew] = m_seen.emplace(name, all[name]);
        INFO(name);
        REQUIRE((isNew || seen->second == all[name]));
    }
    return all;
}

int SharedDesks::unfinished() const
{
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(share()))
        count += isUnfinished(entry.path().filename().string()) ? 1 : 0;
    return count;
}

} // namespace werkpad
