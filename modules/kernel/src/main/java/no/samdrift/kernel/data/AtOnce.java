package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Many questions for one screen as one transaction: begun and ended each for itself, every one of them costs three statements more.
 * None of them may refuse and be left at that, as a refusal undoes the whole.
 */
@ApplicationScoped
@Transactional
public class AtOnce {
    public void ask(Runnable questions) {
        questions.run();
    }
}
