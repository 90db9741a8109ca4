/** What the adapters for all kinds of Spring's endpoints share: settings, the called classes, the check of a start. */
@NullMarked
package kz.kuzet.spring.handler;

import org.jspecify.annotations.NullMarked;
