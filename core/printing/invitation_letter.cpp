#include "core/printing/invitation_letter.h"

#include "core/base/text.h"
#include "core/clients/client_rules.h"
#include "core/printing/dutch_words.h"
#include "core/printing/letter_parts.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// A place may be a room of the office, or say the office itself.
std::string deskWords(const std::string& office, const std::string& place)
{
    if (place.empty() || fold(place).find(fold(office)) != std::string::npos)
        return place.empty() ? office : place;
    return office + ", " + place;
}

// An identity card and papers, when people see each other.
std::string whatToHaveWithYou(Channel channel)
{
    if (channel == Channel::Desk)
        return "Neem je paspoort of identiteitskaart mee. Heb je een cv of brieven over werk? Neem die ook mee.";
    if (channel == Channel::HomeVisit)
        return "Leg je paspoort of identiteitskaart klaar. Heb je een cv of brieven over werk? Die bekijken we samen.";
    return {};
}

std::string whereWords(const PrintMaterial& material, const Contact& contact)
{
    switch (contact.channel) {
    case Channel::Desk:
        return deskWords(officeTitle(material.office), contact.place);
    case Channel::Telephone:
        return material.dossier.client.phone.empty() ? "We bellen je."
                                                     : "We bellen je op " + material.dossier.client.phone + ".";
    case Channel::Internet:
        return contact.place.empty() ? "Via internet. We sturen je een bericht met de uitleg."
                                     : "Via internet: " + contact.place;
    case Channel::Letter:
        return "Per brief.";
    case Channel::HomeVisit:
        return "Bij je thuis."; // never the address itself, which may be secret
    }
    return {};
}

} // namespace

PrintDocument invitationLetter(const PrintMaterial& material, const Contact& contact, bool large)
{
    auto document = letterHead(material, "Uitnodiging voor een gesprek", large);
    const auto& client = material.dossier.client;
    addressToClient(document, client);
    const auto name = displayName(client);
    document.blocks.emplace_back(PrintParagraph{"Beste " + (name.empty() ? "klant" : name) + ","});
    document.blocks.emplace_back(PrintParagraph{"We nodigen je uit voor een gesprek over werk."});

    PrintFacts facts;
    addFact(facts, "Wanneer", momentWords(contact.at));
    if (contact.minutes > 0)
        addFact(facts, "Hoelang", "ongeveer " + std::to_string(contact.minutes) + " minuten");
    addFact(facts, "Waar", whereWords(material, contact));
    addFact(facts, "Met wie", staffName(material, contact.staff));
    addFact(facts, "Waarover", contact.subject);
    document.blocks.emplace_back(std::move(facts));

    if (auto papers = whatToHaveWithYou(contact.channel); !papers.empty())
        document.blocks.emplace_back(PrintParagraph{std::move(papers)});
    const auto member = std::ranges::find(material.staff, contact.staff, &StaffMember::id);
    const std::string reach = member == material.staff.end() ? std::string{} : waysToReach(*member);
    document.blocks.emplace_back(PrintParagraph{"Kun je niet? Laat het ons zo snel mogelijk weten" +
                                                (reach.empty() ? "" : ": " + reach) +
                                                ". Dan maken we een nieuwe afspraak."});
    std::string closing = "Met vriendelijke groet,\n\n";
    if (member != material.staff.end())
        closing += member->name + "\n";
    document.blocks.emplace_back(PrintParagraph{closing + officeTitle(material.office)});
    return document;
}

} // namespace werkpad
