#include "core/exchange/import_actions.h"

#include "core/changes/record_store.h"
#include "core/exchange/import_run.h"
#include "core/exchange/match_queries.h"
#include "core/exchange/people_reader.h"
#include "core/exchange/quarantine_fields.h"
#include "core/exchange/rejects_file.h"

namespace werkpad
{

namespace
{

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, "import");
}

// Calls `take` with every batch of the file until it gives an error.
template <class Take>
Result<void> forEachBatch(PeopleReader& reader, const ImportWatch& watch, Take take)
{
    for (;;) {
        auto batch = reader.next();
        if (!batch)
            return tl::unexpected(batch.error());
        if (watch.stop.stop_requested())
            return cancelled();
        if (batch->people.empty())
            return {};
        take(*batch);
        reader.giveBack(std::move(*batch));
    }
}

void tell(const ImportWatch& watch, ImportStage stage, std::uint64_t done, std::uint64_t total)
{
    if (watch.progress)
        watch.progress({stage, done, total});
}

Result<std::unique_ptr<PeopleReader>> openPeople(const ImportRequest& request, Date today, bool identityOnly)
{
    ReadOptions reading = request.reading;
    reading.identityOnly = identityOnly;
    auto source = openClientSource(request.file, reading, today);
    if (!source)
        return tl::unexpected(source.error());
    return std::make_unique<PeopleReader>(std::move(*source));
}

Result<FileKeys> keysOf(const ImportRequest& request, Date today, const ImportWatch& watch)
{
    const auto reader = openPeople(request, today, /*identityOnly=*/true);
    if (!reader)
        return tl::unexpected(reader.error());
    FileKeys keys;
    const auto total = (*reader)->source().file().bytesTotal();
    const auto read = forEachBatch(**reader, watch, [&](const PeopleBatch& batch) {
        for (const auto& person : batch.people)
            keys.add(person);
        tell(watch, ImportStage::Checking, batch.bytesRead, total);
    });
    if (!read)
        return tl::unexpected(read.error());
    keys.close();
    return keys;
}

} // namespace

Result<ImportPreview> ImportActions::preview(const std::filesystem::path& file, const ReadOptions& reading,
                                             std::size_t rows) const
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    auto reader = CsvReader::open(file, reading.csv);
    if (!reader)
        return tl::unexpected(reader.error());
    ImportPreview preview;
    preview.profile = reading.profile.value_or(guessedProfile(reader->header()));
    preview.format = reader->format();
    preview.header = reader->header();
    if (preview.profile == ImportProfile::Werkpad) {
        auto mapping = withChoices(suggestedMapping(preview.header), reading.choices);
        if (!mapping)
            return tl::unexpected(mapping.error());
        preview.mapping = std::move(*mapping);
        preview.findings = check(preview.mapping);
    }
    while (preview.rows.size() < rows) {
        const auto record = reader->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        preview.rows.emplace_back((*record)->fields.begin(), (*record)->fields.end());
    }
    return preview;
}

Result<ImportResult> ImportActions::importClients(const ImportRequest& request, const ImportWatch& watch)
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    const Date today = m_context.clock.today();
    const auto keys = keysOf(request, today, watch);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto people = openPeople(request, today, /*identityOnly=*/false);
    if (!people)
        return tl::unexpected(people.error());
    const auto rejectsFile = RejectsFile::make(request.rejects, request.file);
    if (!rejectsFile)
        return tl::unexpected(rejectsFile.error());
    const auto& source = (*people)->source();
    const auto rejects = (*rejectsFile)->writer(source.file());

    Database& database = m_context.database;
    const std::stop_callback interrupt(watch.stop, [&database] { database.interrupt(); });
    ImportResult result;
    const auto work = [&](Transaction* transaction) -> Result<void> {
        ImportRun run({database, m_context.ids, today, *keys, source, request.file.filename().string(), transaction,
                       rejects.get(), watch.stop});
        auto taken = forEachBatch(**people, watch, [&](PeopleBatch& batch) {
            for (auto& person : batch.people)
                run.take(person);
            tell(watch, ImportStage::Importing, run.result().read, keys->people());
        });
        if (!taken)
            return taken;
        result = run.result();
        tell(watch, ImportStage::Finishing, result.read, result.read);
        run.finish();
        if (auto written = (*rejectsFile)->flush(); !written)
            return written;
        return watch.stop.stop_requested() ? Result<void>(cancelled()) : Result<void>{};
    };
    if (request.dryRun) {
        if (auto decided = database.attempt([&] { return work(nullptr); }); !decided)
            return tl::unexpected(decided.error());
    } else {
        database.usePageCache(PageCache::Large);
        database.checkReferences(false);
        const auto written = m_context.writer.writeInBulk(m_context.session.staff, "import.clients",
                                                          [&](Transaction& transaction) { return work(&transaction); });
        database.checkReferences(true);
        database.usePageCache(PageCache::Usual);
        if (!written)
            return tl::unexpected(written.error());
        result.changeSet = *written;
    }
    if (auto kept = (*rejectsFile)->keep(); !kept)
        return tl::unexpected(kept.error());
    return result;
}

Result<std::vector<QuarantinedRow>> ImportActions::quarantine()
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readQuarantine(m_context.database); });
}

Result<ChangeSetNumber> ImportActions::dismiss(QuarantinedRowId row)
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "import.dismiss",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto kept = findRecord<QuarantinedRow>(transaction.database(), row);
                                      if (!kept)
                                          return fail(ErrorKind::NotFound, "row", row.text());
                                      transaction.remove(*kept);
                                      return {};
                                  });
}

} // namespace werkpad
