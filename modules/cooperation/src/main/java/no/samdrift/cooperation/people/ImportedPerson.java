package no.samdrift.cooperation.people;

/** A line of a file of people that can be stored; ids are those the names stand for, null for an empty field. */
public record ImportedPerson(
        long line,
        String name,
        String email,
        String title,
        long memberId,
        String member,
        Long unitId,
        String unit,
        String username) {}
