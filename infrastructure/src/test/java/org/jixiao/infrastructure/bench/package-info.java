/** Measurements of durable actions per second, run on purpose and not with the tests. */
package org.jixiao.infrastructure.bench;
