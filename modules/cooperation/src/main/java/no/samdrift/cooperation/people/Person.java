package no.samdrift.cooperation.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.text.Language;

/** A person who reports, works, owns or decides. Never deleted while cases name them; deactivated and made anonymous. */
@Entity
@Table(name = "cooperation_person")
class Person {
    @Id
    private long id;

    @Version
    private int version;

    private String name;
    private String email;
    private String phone;
    private String title;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "vendor_id")
    private Long vendorId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean active;
    private String source;

    protected Person() {}

    Person(PersonFacts facts, String source) {
        this.id = Ids.next();
        this.active = true;
        this.source = source;
        set(facts);
    }

    void change(PersonFacts facts) {
        set(facts);
    }

    private void set(PersonFacts facts) {
        name = facts.name().strip();
        email = blankToNull(facts.email());
        phone = blankToNull(facts.phone());
        title = blankToNull(facts.title());
        memberId = facts.memberId();
        unitId = facts.unitId();
        vendorId = facts.vendorId();
        language = facts.language() == null ? Language.NB : facts.language();
    }

    void speak(Language language) {
        this.language = language;
    }

    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }

    /** Takes away what identifies the person; the id stays, so that history adds up. */
    void anonymise() {
        active = false;
        name = "#" + Long.toString(id, 36);
        email = null;
        phone = null;
        title = null;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long memberId() {
        return memberId;
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("email", email);
        facts.put("phone", phone);
        facts.put("title", title);
        facts.put("memberId", memberId);
        facts.put("unitId", unitId);
        facts.put("vendorId", vendorId);
        facts.put("language", language);
        facts.put("active", active);
        return facts;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
