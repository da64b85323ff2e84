package no.samdrift.cooperation.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;

/** A municipality of the co-operation. Its number and inhabitants are dated facts beside it; it joins and may leave. */
@Entity
@Table(name = "cooperation_member")
class Member {
    @Id
    private long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Member() {}

    Member(String name, Language language, LocalDate joinedOn) {
        this.id = Ids.next();
        this.name = name;
        this.language = language;
        this.joinedOn = joinedOn;
    }

    void change(String name, Language language, LocalDate leftOn) {
        if (leftOn != null && leftOn.isBefore(joinedOn)) throw RuleBroken.at("leftOn", "leftBeforeJoined", joinedOn);
        this.name = name;
        this.language = language;
        this.leftOn = leftOn;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("language", language);
        facts.put("joinedOn", joinedOn);
        facts.put("leftOn", leftOn);
        return facts;
    }
}
