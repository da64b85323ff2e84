package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FirstData {
    void put() {}
}
