# goesc in a container that may do nothing but read what is mounted:
#   docker build -t goesc .
#   docker run --rm --network none --read-only --tmpfs /tmp -v "$PWD:/src:ro" goesc check --no-baseline ./...
# PYTHON may be a digest: --build-arg PYTHON=3.14-slim-trixie@sha256:...
ARG PYTHON=3.14-slim-trixie

FROM python:${PYTHON} AS build
WORKDIR /goesc
COPY . .
RUN pip wheel --no-cache-dir --disable-pip-version-check --no-deps --wheel-dir /wheels .

FROM python:${PYTHON}
COPY --from=build /wheels /wheels
RUN pip install --no-cache-dir --disable-pip-version-check lark==1.3.1 msgspec==0.22.0 networkx==3.6.1 /wheels/*.whl \
    && useradd --uid 10001 --create-home goesc
# What is kept between runs would lie in the container: name a volume to keep it.
ENV GOESC_CACHE=/tmp/goesc PYTHONDONTWRITEBYTECODE=1
USER 10001
WORKDIR /src
ENTRYPOINT ["goesc"]
CMD ["--help"]
