package no.samdrift.web.ui.cooperation.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.web.ui.cooperation.FollowButton;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;

/** In the head of each page: follow the thing, and what is new in the talk. */
@ApplicationScoped
class FollowBeside implements Beside {
    @Inject
    Arrivals arrivals;

    @Inject
    FollowButton follow;

    @Override
    public Optional<Component> of(About about) {
        return arrivals.at(about).map(arrival -> {
            Div head = new Div(
                    new NewsButton(arrival.fresh()),
                    follow.of(about.kind(), about.id(), arrival.place().on()));
            head.addClassName("page-actions");
            return head;
        });
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean inHead() {
        return true;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
