package kz.kuzet.spring;

import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.beans.factory.BeanFactory;

/** Marks a test that runs only a part of an application: guards of classes that are not there need no door. */
final class TestedPart {

    static GuardDoors.Count count(BeanFactory factory) {
        return factory.getBeanProvider(TestedPart.class).stream().findAny().isPresent()
                ? GuardDoors.Count.PRESENT
                : GuardDoors.Count.ALL;
    }
}
