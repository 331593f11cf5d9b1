#include "core/demo/demo_process.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::array kChannels{Channel::Desk, Channel::Telephone, Channel::Internet, Channel::Letter,
                               Channel::HomeVisit};
constexpr std::array kChannelWeights{380, 350, 190, 60, 20};
constexpr int kDaysLookedBack = 365; // older contacts are left out: nobody would read them in an example
constexpr int kMostContacts = 12;

class ContactMaker
{
public:
    ContactMaker(const DemoCase& client, DemoProcess& process)
        : m_client(client)
        , m_random(client.random)
        , m_process(process)
    {
    }

    void make()
    {
        const Date last = m_client.lastSeen();
        if (m_client.intake > last) {
            if (m_client.life.isOpen())
                planAppointment(m_client.intake, "Kennismaking");
            return;
        }
        // Some are lost sight of for a while: Vandaag tells.
        const int silence = m_random.chance(110) ? m_random.between(45, 120) : 0;
        const int rhythm = m_random.between(16, 38);
        const int lookedBack = std::min(kDaysLookedBack, kMostContacts * rhythm); // so that the last ones are recent
        Date day = std::max(m_client.intake, DemoCase::workingDay(addDays(last, -lookedBack)));
        add(day, day == m_client.intake ? "contact_first" : "contact_note");
        for (int i = 0; i < kMostContacts; ++i) {
            day = DemoCase::workingDay(addDays(day, rhythm + m_random.between(-6, 8)));
            if (day > addDays(last, -silence))
                break;
            add(day, "contact_note");
        }
        if (m_client.life.isOpen() && silence == 0 && m_random.chance(550))
            planAppointment(addDays(m_client.today, m_random.between(0, 20)), m_client.sentence("appointment_subject"));
    }

private:
    Contact contact(Moment at)
    {
        Contact contact;
        contact.id = m_client.ids.make<ContactId>();
        contact.client = m_client.client();
        contact.staff = m_client.coach;
        contact.author = m_client.coach;
        contact.at = at;
        return contact;
    }

    void add(Date day, const char* note)
    {
        constexpr int kNine = 540;
        constexpr int kQuarter = 15;
        if (day >= m_client.today) // today still has to happen
            return;
        Contact contact = this->contact({day, kNine + kQuarter * m_random.between(0, 28)});
        const bool isFirst = day == m_client.intake;
        contact.channel = isFirst ? Channel::Desk : kChannels.at(m_random.weighted(kChannelWeights));
        contact.state = !isFirst && m_random.chance(50) ? ContactState::Missed : ContactState::Done;
        contact.minutes = contact.channel == Channel::Desk || contact.channel == Channel::HomeVisit ? 45 : 15;
        contact.subject = isFirst ? "Kennismaking" : m_client.sentence("contact_subject");
        contact.note = m_client.sentence(contact.state == ContactState::Missed ? "contact_missed" : note);
        if (contact.state == ContactState::Done && m_random.chance(350)) {
            contact.followUp = m_client.sentence("contact_follow_up");
            contact.followUpOn = DemoCase::workingDay(addDays(day, m_random.between(7, 21)));
            const int late = daysBetween(*contact.followUpOn, m_client.today);
            contact.isFollowedUp = late > 10 || (late >= 0 && m_random.chance(650));
        }
        m_process.contacts.push_back(std::move(contact));
    }

    void planAppointment(Date day, const std::string& subject)
    {
        Contact contact = this->contact(m_client.agenda.book(m_client.coach, std::max(day, m_client.today)));
        contact.channel = m_random.chance(700) ? Channel::Desk : Channel::Telephone;
        contact.subject = subject;
        m_process.contacts.push_back(std::move(contact));
    }

    const DemoCase& m_client;
    DemoRandom& m_random;
    DemoProcess& m_process;
};

} // namespace

void addDemoContacts(const DemoCase& client, DemoProcess& process)
{
    ContactMaker(client, process).make();
}

} // namespace werkpad
