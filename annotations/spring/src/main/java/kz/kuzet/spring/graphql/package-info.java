/**
 * Asks the guards before the handlers of Spring for GraphQL: queries, mutations, subscriptions, mappings of the schema, of batches
 * and of entities, over HTTP, WebSocket and RSocket. A refusal is an error of the field; its {@code extensions} hold the problem
 * document.
 *
 * @see kz.kuzet.spring.graphql.EvidenceSource
 */
@NullMarked
package kz.kuzet.spring.graphql;

import org.jspecify.annotations.NullMarked;
