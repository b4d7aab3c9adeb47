"Everything about the package is said once, in `settings.ini`"
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

cfg = ConfigParser(delimiters=['='])
cfg.read('settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
words = lambda key: cfg.get(key, '').split()

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0',
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    # `dev` holds the tools of this repository: they read its notebooks, so nobody else has a use for them
    packages=find_packages(include=[cfg['lib_name'], cfg['lib_name']+'.*'], exclude=[cfg['lib_name']+'.dev*']),
    package_data={cfg['lib_name']:['help.json']}, zip_safe=False,
    python_requires='>='+cfg['min_python'], install_requires=words('requirements'),
    extras_require={o:words(f'{o}_requirements') for o in ('eval','shards','hub','text','dev')},
    entry_points=dict(
        console_scripts=words('console_scripts'),
        nbdev=[f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]),
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Intended Audience :: Science/Research',
        'License :: OSI Approved :: Apache Software License', *(f'Programming Language :: Python :: 3.{o}' for o in (11,12,13,14))])
